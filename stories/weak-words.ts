/**
 * English words that two reports may well share without having anything to do with each other. They count when reports are compared,
 * since many such words together do say something; as a reason to be read they say nothing.
 */
export const weakWords: ReadonlySet<string> = new Set(
  `able according accused across act actions added agreed ahead aim almost along already always amid announced announces announcement
  area areas around ask asked asks bad began begin begins believe believed believes better big bring brings brought build call called
  calls case cases cause caused change changes city claim claimed claims close comes coming confirmed confirms continue continues
  countries country deal decided decision different early end ended ends enough event events expected expects face faces facing fact far
  find finds follow followed follows found future gave goes good government great group groups grow growing half happen happened happens
  hard head hear heard held help helped helps high hit hits hold holds hope hopes hour hours important issue issues join joined joins keep
  keeps kept key kind knew know known knows large lead leader leaders leading leads least leave leaves left level life likely list little
  live local long longer look looking looks lot low main major man meet meeting meets member members men minister minute minutes month
  months morning move moved moves moving name named names national need needed needs news night note noted number numbers offer offered
  office officer officers official officials old open opened opens order others outside party past people person place places plan planned
  plans play point points possible pay president press problem public question questions reach reached reaches read ready real reason
  recent recently remain remained remains report reported reportedly reporter reporters reporting reports result results return returned
  returns right rise role rule rules run running runs send sends sent set sets short show showed shown shows side sign similar simply sit
  small sources speak speaking spoke spokesman spokesperson spokeswoman staff stand stands start started starts state statement states
  stay step steps stop stopped stops story talk talks tell telling tells thing things think thinks thought time times top tried tries try
  trying turn turned turns update updates urged urges visit wait want wanted wants warn warned warning warns watch ways weekend win woman
  women won word words work worked working works world wrong young`
    .split(/\s+/)
    .filter(Boolean),
);
