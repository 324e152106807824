/** German wording of the same concepts. */
export const german = {
  forbid: `
    darf|dürfen|kann|können nicht|weder|keine|keinen|kein
    nicht gestattet|erlaubt|zulässig|berechtigt
    verboten|untersagt
    keine weitergabe|nutzung|vervielfältigung|veränderung|bearbeitung
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
    räumt|gewährt|gewähren
    nutzungsrecht|nutzungsrechte
    berechtigt
  `,
  only: `
    nur|ausschließlich|lediglich|allein
    beschränkt auf
  `,
  require: `
    muss|müssen|verpflichtet
  `,
  use: `
    nutzen|nutzung|nutzungen|verwenden|verwendung|verwendet|genutzt|benutzen|gebrauch|einsatz
    privatgebrauch
  `,
  copy: `
    vervielfältigen|vervielfältigung|vervielfältigt|kopieren
  `,
  modify: `
    bearbeiten|verändern|abwandeln|abwandlung|abwandlungen|bearbeitung|bearbeitungen|bearbeitet|verändert|umgestalten|umgestaltung
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
    schriftliche|vorherige|ausdrückliche|schriftlicher|vorheriger zustimmung|genehmigung|einwilligung|erlaubnis
  `,
  harm: `
    militärisch|militärische|militärischen|rechtswidrig|rechtswidrige|illegale
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
  `,
} as const;
