/** French wording of the same concepts. */
export const french = {
  forbid: `
    ne|n peut|peuvent|doit|doivent|pouvez|devez|saurait|sauraient pas
    peut|peuvent|pouvez|doit|doivent|devez|saurait|est|sont pas
    interdit|interdite|interdits|interdites de
    interdiction de
    aucune utilisation|copie|modification|distribution|diffusion
    engage à ne pas
    à l'exclusion|exclusion de
  `,
  forbidden: `
    est|sont strictement|formellement|expressément? interdit|interdite|interdits|interdites|prohibé|prohibée
    est|sont pas autorisé|autorisée|autorisés|autorisées|permis|permise
  `,
  permit: `
    autorise|autorisent|autorisé|autorisée|autorisés
    peut|peuvent|pouvez
    droit|droits de
    concède|accorde|octroie
    est permis|permise|libre
  `,
  only: `
    uniquement|exclusivement|seulement|strictement
    seule|seul|seules|seuls
    limité|limitée|limités|limitées|réservé|réservée à|aux|au
    ne|n peut|peuvent être utilisé|utilisée|utilisés|utilisées à des fins|usages
    ne|n peut|peuvent être utilisé|utilisée|utilisés|utilisées que|pour
    ne|n pouvez utiliser .... que|à
  `,
  require: `
    doit|doivent|devez|devra|devront
    engage|engagent à
    devez|doit|doivent
    est|sont soumis|soumise|soumises à
  `,
  use: `
    utiliser|utilisation|utilisé|utilisée|utilisations|utilisez|exploiter|exécuter
    utilisant|utilisé|utilisées|usage|usages
  `,
  copy: `
    copier|reproduire|dupliquer|copié
  `,
  modify: `
    modifier|adapter|traduire
    être modifié|modifiée|modifiés|modifiées
  `,
  distribute: `
    distribuer|diffuser|redistribuer|publier|partager|communiquer|diffusion|distribué|diffusé|distribuée|diffusée
  `,
  sublicense: `
    sous licencier|license
    concéder des? sous
  `,
  transfer: `
    céder|transférer|louer|prêter|cession
  `,
  sell: `
    vendre|revendre|vente|vendu
  `,
  reverse: `
    rétro ingénierie|conception
    ingénierie inverse
    décompiler|désassembler|décompilation|désassemblage
  `,
  commercial: `
    commerciale|commerciales|commerciaux|commercialisation|commercialiser
    usage|but commercial
    à titre commercial
    lucratif|lucrative|lucratifs|lucratives
    avantage commercial
  `,
  noncommercial: `
    non commerciale|commerciales|commercial|commerciaux|lucratif|lucrative
    autres que commerciales|commerciaux|commerciale
    pas à des fins commerciales
    titre gratuit
    à titre gratuit
  `,
  research: `
    recherche|recherches|enseignement|éducation|éducatif|éducatives|académique|académiques|évaluation
    usage personnel|privé|interne
    fins personnelles|internes|privées
  `,
  consent: `
    sans .... autorisation|accord|consentement|permission
    autorisation|accord|consentement préalable|écrit|écrite
    préalablement autorisé|autorisée|autorisés
    sauf autorisation|accord
    license commerciale
  `,
  harm: `
    militaire|militaires|armes|illicite|illicites|illégal|illégale|illégales
    militairement|harceler|harcèlement|discriminer|discrimination|surveillance|violence|haine|haineux|haineuse|désinformation|nuire|arme|nucléaire|nucléaires|terrorisme
  `,
  you: `
    vous|licencié|utilisateur|utilisateurs|bénéficiaire
  `,
  licensor: `
    concédant|auteur|auteurs|titulaire
  `,
  model: `
    logiciel|logiciels|oeuvre|œuvre|données|programme|modèle|code
  `,
  notice: `
    mention|mentions|présente license
    la license
    nom|noms
    marque|marques
  `,
  warranty: `
    garantie|garanties|en l'état
  `,
  liability: `
    responsabilité|responsable|dommages
  `,
  anyPurpose: `
    toute|toutes fin|fins
    y compris commerciale|commerciales
    commerciale|commerciales ou|et non
    usage commercial ou
    toute|toutes fin|fins
    y compris commerciale|commerciales|commerciaux|commercial
  `,
  policy: `
    politique utilisation|usage
    utilisation acceptable
    charte
  `,
  incorporate: `
    respecter|respecte|respectez|respectent|conformer|conforme|conformes|conformément
  `,
  output: `
    résultat|résultats|sortie|sorties|contenu généré|contenus générés
  `,
  improveModel: `
    entraîner|entrainer|améliorer|développer .... modèle|modèles
  `,
  terminate: `
    résilier|résilie|résiliée|résiliation|révoquer|révocation|suspendre|révocable
    mettre fin
  `,
  amend: `
    modifier la|cette|présente license
  `,
  atWill: `
    tout moment
    sans motif|raison|préavis
    discrétion
  `,
  register: `
    enregistrer|inscrire|inscription|enregistrement|notifier|informer
  `,
  pay: `
    payer|paiement|redevance|redevances
  `,
  secret: `
    confidentiel|confidentielle|confidentialité|secret
  `,
  circumvent: `
    contourner|désactiver|supprimer|neutraliser
  `,
  technicalProtection: `
    mesures de sécurité|protection
    mesures techniques
    filtres|filigrane|garde fous
  `,
  breach: `
    violez|violation|violer|enfreignez|manquement|non respect
  `,
  host: `
    service hébergé|géré
    services hébergés|gérés
  `,
  compete: `
    concurrent|concurrents|concurrente|concurrencer
  `,
  disclose: `
    divulguer|divulgation|révéler
  `,
  benchmark: `
    tests|test de performance|performances
    évaluation comparative
  `,
  recipient: `
    tiers
  `,
} as const;
