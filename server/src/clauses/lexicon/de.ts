/** German wording of the same concepts. */
export const german = {
  forbid: `
    darf|dürfen|kann|können nicht|weder|keine|keinen|kein
    nicht gestattet|erlaubt|zulässig|berechtigt
    verboten|untersagt
    keine weitergabe|nutzung|vervielfältigung|veränderung|bearbeitung
    dürfen|darf .... nicht
  `,
  forbidden: `
    ist|sind|wird|werden .. nicht gestattet|erlaubt|zulässig
    ist|sind .. untersagt|verboten|unzulässig|ausgeschlossen
    nicht gestattet|erlaubt|zulässig
    untersagt|verboten
  `,
  permit: `
    ist|sind .. zulässig|gestattet|erlaubt
    darf|dürfen
    räumt|gewährt|gewähren|erteilt|erteilen
    nutzungsbewilligung
    nutzungsrecht|nutzungsrechte
    berechtigt
    recht ein|auf|zu|zur
    rechte ein|auf|zu|zur
  `,
  only: `
    nur|ausschließlich|lediglich|allein
    beschränkt auf
  `,
  require: `
    muss|müssen|verpflichtet
    bedarf|bedürfen|erfordert|erfordern
    muss|müssen
  `,
  use: `
    nutzen|nutzung|nutzungen|verwenden|verwendung|verwendet|genutzt|benutzen|gebrauch|einsatz
    privatgebrauch
  `,
  copy: `
    vervielfältigen|vervielfältigung|vervielfältigt|kopieren
  `,
  modify: `
    bearbeiten|verändern|abwandeln|abwandlung|abwandlungen|bearbeitet|verändert|umgestalten|umgestaltung
    bearbeitung der|des|von|dieser|dieses
  `,
  derivative: `
    abwandlungen|bearbeitungen
  `,
  distribute: `
    verbreiten|verbreitung|verbreitet|weitergeben|weitergabe|weitergegeben|veröffentlichen|veröffentlichung|zeigen
    öffentlich zugänglich|wiedergeben|zeigen
  `,
  sublicense: `
    unterlizenzieren|unterlizenz|unterlizenzen
  `,
  transfer: `
    vermieten|verleihen|übertragen|vermietung|verleih
  `,
  sell: `
    verkaufen|verkauf|verkauft
  `,
  reverse: `
    dekompilieren|disassemblieren|dekompilierung|zurückentwickeln
  `,
  commercial: `
    kommerziell|kommerzielle|kommerziellen|kommerzieller|gewerblich|gewerbliche|gewerblichen|gewerblicher|geschäftlich|geschäftlichen
    geschäftlichen vorteil
    geldwerten|geldwerte
  `,
  noncommercial: `
    nicht kommerziell|kommerzielle|kommerziellen|kommerzieller|gewerblich|gewerbliche|gewerblichen
    nichtkommerziell|nichtkommerzielle|nichtkommerziellen
    keine kommerziellen|kommerzielle
  `,
  research: `
    forschung|forschungszwecke|forschungszwecken|lehre|wissenschaftliche|wissenschaftlichen|privat|privaten|persönlichen|schulung|eigengebrauch
  `,
  consent: `
    ohne .... zustimmung|genehmigung|einwilligung|erlaubnis
    schriftliche|schriftlichen|schriftlicher|vorherige|vorherigen|vorheriger|ausdrückliche|ausdrücklichen .. zustimmung|genehmigung|einwilligung|erlaubnis
  `,
  harm: `
    militärisch|militärische|militärischen|rechtswidrig|rechtswidrige|illegale
    waffen|überwachung|belästigen|belästigung|diskriminierung|diskriminieren|gewalt|terrorismus|rechtswidrigen|illegalen|nuklear
  `,
  you: `
    sie|lizenznehmer|nutzer|anwender
  `,
  licensor: `
    lizenzgeber|urheber|rechteinhaber
  `,
  model: `
    software|werk|daten|programm|schutzgegenstand|schutzgegenstandes|schutzgegenstands|modell
  `,
  notice: `
    hinweise|hinweis|vermerk|quellenvermerk
    diese|dieser lizenz
    marke|marken|namen
  `,
  warranty: `
    gewährleistung|garantie|mängel
  `,
  liability: `
    haftung|haftet|schäden
  `,
  anyPurpose: `
    kommerziellen|kommerziell|kommerzielle und|oder|wie nicht
    nicht kommerziell|kommerziellen|kommerzielle und|oder kommerzielle|kommerziellen
    jeden|jedem|alle|beliebigen zweck|zwecke|zwecken
    auch|einschließlich kommerziell|kommerzielle|kommerziellen|kommerzieller
  `,
  policy: `
    nutzungsrichtlinie|nutzungsrichtlinien|nutzungsbedingungen|richtlinie|richtlinien
  `,
  incorporate: `
    unterliegt|unterliegen|einhalten|beachten|befolgen
  `,
  output: `
    ausgabe|ausgaben|ergebnis|ergebnisse|ergebnissen
  `,
  improveModel: `
    training|trainieren|trainiert|verbesserung|entwicklung .... modelle|modell|modells|modellen
    modelle|modell|modellen .... trainieren|trainiert|verbessern|entwickeln
  `,
  terminate: `
    kündigen|kündigung|widerrufen|widerruf|widerruflich|beenden
  `,
  atWill: `
    jederzeit
    ohne angabe von gründen|grund
    nach belieben|ermessen
  `,
  amend: `
    ändern|änderung
  `,
  register: `
    registrieren|registrierung|anmelden|anmeldung|mitteilen|benachrichtigen
  `,
  pay: `
    bezahlen|zahlung|lizenzgebühr|lizenzgebühren
  `,
  secret: `
    vertraulich|vertraulichkeit|geheim|geheimhalten|geheimhaltung
  `,
  circumvent: `
    umgehen|entfernen|deaktivieren|aushebeln|umgehung
  `,
  technicalProtection: `
    sicherheitsmaßnahmen|schutzmaßnahmen|sicherheitsfilter|filter|wasserzeichen|schutzmechanismen
  `,
  breach: `
    verstoßen|verstoß|verletzen|verletzung
  `,
  compete: `
    konkurriert|konkurrieren|konkurrenz|wettbewerb|konkurrierende|konkurrierenden
  `,
  disclose: `
    offenlegen|offenlegung|preisgeben
  `,
  host: `
    gehosteter|gehosteten|verwalteter dienst
    clouddienst
  `,
  recipient: `
    dritte|dritten
  `,
  survive: `
    wirksam|bestehen|gültig bleibt|bleiben
  `,
  unforbid: `
    nicht als
    nicht beschränkt|beschränkt sich|berührt|eingeschränkt
  `,
} as const;
