/** English words that say nothing of what a report is about. In other languages rarity alone sorts such words out. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against ago all also although am among an and another any are as at away back be became because become been
  before being below between both but by came can come could day days despite did do does doing down due during each early eight either
  else even ever every few first five following for former four from full further gave get give go going got had has have having he her
  here hers him himself his how however i if in including into is it its itself just last late later latest least less like made make makes
  many may me might more most much must my near nearly never new next nine no nor not now of off on once one only or other our out over
  own part per put rather s said same saw say says second see seven several she should since six so some still such t take taken ten than
  that the their them then there these they third this those three through to today told too took toward towards two under until up upon
  us use used very via was way we week well went were what when where whether which while who whom whose why will with within without
  would year years yesterday yet you your`
    .split(/\s+/)
    .filter(Boolean),
);
