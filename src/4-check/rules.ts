import type { Message } from '../diagnostics/message.ts';
import type { Rule } from './rule.ts';
import { abbreviationsExplainedTwice } from './rules/abbreviations-explained-twice.ts';
import { activityCriteria } from './rules/activity-criteria.ts';
import { changesOfNothing } from './rules/changes-of-nothing.ts';
import { changesSinceSeal } from './rules/changes-since-seal.ts';
import { clockTimes } from './rules/clock-times.ts';
import { confusedWords } from './rules/confused-words.ts';
import { contactDetails } from './rules/contact-details.ts';
import { copiedAnswers } from './rules/copied-answers.ts';
import { copiedFigures } from './rules/copied-figures.ts';
import { cprNumbers } from './rules/cpr-numbers.ts';
import { cprNumbersInCells } from './rules/cpr-numbers-in-cells.ts';
import { dateForms } from './rules/date-forms.ts';
import { deadlinesAndForms } from './rules/deadlines-and-forms.ts';
import { deniedCollaboration } from './rules/denied-collaboration.ts';
import { dialogueMeetings } from './rules/dialogue-meetings.ts';
import { doubledWords } from './rules/doubled-words.ts';
import { editorsNotes } from './rules/editors-notes.ts';
import { emptyAnswers } from './rules/empty-answers.ts';
import { figuresAgainstIndicators } from './rules/figures-against-indicators.ts';
import { figuresAgainstSections } from './rules/figures-against-sections.ts';
import { figuresAgainstTables } from './rules/figures-against-tables.ts';
import { filePrefixes } from './rules/file-prefixes.ts';
import { followUpGaps } from './rules/follow-up-gaps.ts';
import { headingLevels } from './rules/heading-levels.ts';
import { hyphens } from './rules/hyphens.ts';
import { indicatorUnits } from './rules/indicator-units.ts';
import { indicatorsWithout } from './rules/indicators-without.ts';
import { itemsWithoutMeasure } from './rules/items-without-measure.ts';
import { listedThemes } from './rules/listed-themes.ts';
import { lostCharacters } from './rules/lost-characters.ts';
import { lostLinks } from './rules/lost-links.ts';
import { markersWithoutNote } from './rules/markers-without-note.ts';
import { markupInFields } from './rules/markup-in-fields.ts';
import { missingPrices } from './rules/missing-prices.ts';
import { nameVariants } from './rules/name-variants.ts';
import { neededByPhase } from './rules/needed-by-phase.ts';
import { numberForms } from './rules/number-forms.ts';
import { oneSidedPartners } from './rules/one-sided-partners.ts';
import { openQuestions } from './rules/open-questions.ts';
import { outcomeNames } from './rules/outcome-names.ts';
import { outcomesWithoutEffort } from './rules/outcomes-without-effort.ts';
import { paragraphSigns } from './rules/paragraph-signs.ts';
import { partialValues } from './rules/partial-values.ts';
import { percentSigns } from './rules/percent-signs.ts';
import { personNames } from './rules/person-names.ts';
import { pointingWords } from './rules/pointing-words.ts';
import { programLeftovers } from './rules/program-leftovers.ts';
import { promises } from './rules/promises.ts';
import { quartersAndDates } from './rules/quarters-and-dates.ts';
import { quartersOfMilestones } from './rules/quarters-of-milestones.ts';
import { quotationMarks } from './rules/quotation-marks.ts';
import { repeatedSentences } from './rules/repeated-sentences.ts';
import { repeatedSharedText } from './rules/repeated-shared-text.ts';
import { requiredAnswers } from './rules/required-answers.ts';
import { requiredSharedGoals } from './rules/required-shared-goals.ts';
import { rowDifferences } from './rules/row-differences.ts';
import { scaleOfIndicators } from './rules/scale-of-indicators.ts';
import { sharedOutcomes } from './rules/shared-outcomes.ts';
import { sharesInTables } from './rules/shares-in-tables.ts';
import { sharesInText } from './rules/shares-in-text.ts';
import { spacing } from './rules/spacing.ts';
import { spelling } from './rules/spelling.ts';
import { splitCompounds } from './rules/split-compounds.ts';
import { staffAgainstTables } from './rules/staff-against-tables.ts';
import { staleStatus } from './rules/stale-status.ts';
import { statedDistributions } from './rules/stated-distributions.ts';
import { statedStatus } from './rules/stated-status.ts';
import { statedSums } from './rules/stated-sums.ts';
import { tablesDisagree } from './rules/tables-disagree.ts';
import { templateChoices } from './rules/template-choices.ts';
import { templateText } from './rules/template-text.ts';
import { timesOfTheYear } from './rules/times-of-the-year.ts';
import { typedNumbers } from './rules/typed-numbers.ts';
import { unexplainedAbbreviations } from './rules/unexplained-abbreviations.ts';
import { unknownResponsibles } from './rules/unknown-responsibles.ts';
import { unlistedPartners } from './rules/unlisted-partners.ts';
import { unmeasuredIndicators } from './rules/unmeasured-indicators.ts';
import { unnamedDocumenters } from './rules/unnamed-documenters.ts';
import { unpricedPackages } from './rules/unpriced-packages.ts';
import { unprintedKeys } from './rules/unprinted-keys.ts';
import { unservedOutcomes } from './rules/unserved-outcomes.ts';
import { yearsInText } from './rules/years-in-text.ts';
import { yesOrNoTwice } from './rules/yes-or-no-twice.ts';

/** Every rule. Where two report at one place, the first comes first. */
export const rules: Rule[] = [
  templateText,
  editorsNotes,
  openQuestions,
  contactDetails,
  cprNumbers,
  cprNumbersInCells,
  lostCharacters,
  markupInFields,
  programLeftovers,
  changesSinceSeal,
  filePrefixes,
  requiredAnswers,
  unprintedKeys,
  requiredSharedGoals,
  yesOrNoTwice,
  yearsInText,
  dialogueMeetings,
  timesOfTheYear,
  deadlinesAndForms,
  quartersAndDates,
  quartersOfMilestones,
  staleStatus,
  followUpGaps,
  partialValues,
  statedStatus,
  outcomeNames,
  outcomesWithoutEffort,
  unservedOutcomes,
  itemsWithoutMeasure,
  indicatorsWithout,
  indicatorUnits,
  scaleOfIndicators,
  changesOfNothing,
  unnamedDocumenters,
  unmeasuredIndicators,
  activityCriteria,
  promises,
  neededByPhase,
  copiedAnswers,
  emptyAnswers,
  headingLevels,
  lostLinks,
  pointingWords,
  repeatedSentences,
  repeatedSharedText,
  typedNumbers,
  listedThemes,
  sharedOutcomes,
  copiedFigures,
  deniedCollaboration,
  figuresAgainstIndicators,
  figuresAgainstSections,
  figuresAgainstTables,
  missingPrices,
  oneSidedPartners,
  rowDifferences,
  sharesInText,
  sharesInTables,
  staffAgainstTables,
  statedDistributions,
  statedSums,
  tablesDisagree,
  unknownResponsibles,
  unlistedPartners,
  unpricedPackages,
  templateChoices,
  markersWithoutNote,
  personNames,
  nameVariants,
  abbreviationsExplainedTwice,
  unexplainedAbbreviations,
  clockTimes,
  confusedWords,
  dateForms,
  doubledWords,
  hyphens,
  numberForms,
  paragraphSigns,
  percentSigns,
  quotationMarks,
  spacing,
  spelling,
  splitCompounds,
];

/** All that stage 4 reports. */
export const messagesOfRules: Message[] = rules.flatMap(({ messages }) => messages);
