import { documentName } from '../knowledge/documents/document-name.ts';
import { attributionText } from './attribution.ts';
import { shortDay } from './dates.ts';
import { describedName, endingText, validityText } from './documents.ts';
import { inMenu } from './in-menu.ts';
import type { Wording } from './locale.ts';

export const en: Wording = {
  'target-below-floor': ({ draft, recorded, by }) =>
    `The draft says “${draft}”, below the target in force, “${recorded}” (${attributionText(by)}).`,
  'target-rank-lower': ({ draft, recorded, by }) =>
    `The draft says “${draft}”, a lower rank than the target in force, “${recorded}” (${attributionText(by)}).`,
  'target-above-ceiling': ({ draft, recorded, by }) =>
    `The draft says “${draft}”, above the ceiling in force, “${recorded}” (${attributionText(by)}).`,
  'target-replaced': ({ draft, recorded, by }) =>
    `The draft says “${draft}”, but this target has been replaced by “${recorded}” (${attributionText(by)}).`,
  'target-misreported': ({ draft, recorded, by }) =>
    `The draft reports this target as “${draft}”, on record it is “${recorded}” (${attributionText(by)}).`,
  'target-horizon-passed': ({ draft, recorded, verbatim, asOf, by }) =>
    `The draft speaks of “${draft}” as still to come, but on ${shortDay(asOf)} the horizon of the target ${verbatim ? `“${recorded}”` : `(${recorded})`} has passed (${attributionText(by)}).`,
  'figure-differs': ({ draft, recorded, by }) =>
    `The draft says “${draft}”, the published figure is “${recorded}” (${attributionText(by)}).`,
  'passages-conflict': ({ change, draft, recorded }) =>
    `The passages contradict each other (${en.terms.contrasts[change]}): one has “${recorded}”, the other “${draft}”.`,
  'passages-differ': ({ change, draft, recorded }) =>
    `The passages differ (${en.terms.contrasts[change]}): one has “${recorded}”, the other “${draft}”; that is too little to call a contradiction.`,
  'directive-reversed': ({ draft, recorded, by }) =>
    `The draft says “${draft}”, contrary to what was directed: “${recorded}” (${attributionText(by)}).`,
  'task-of-another': ({ draft, body, recorded, by }) =>
    `The draft gives this task to “${draft}”, a directive on record to “${body}”: “${recorded}” (${attributionText(by)}).`,
  'passages-agree': () => 'The passages contradict each other nowhere.',
  'figure-opposite': ({ falls, draft, recorded, by }) =>
    `The draft reports a ${falls ? 'fall' : 'rise'} of “${draft}”, the published figure is a ${falls ? 'rise' : 'fall'} of “${recorded}” (${attributionText(by)}).`,
  'quote-differs': ({ change, draft, recorded, by }) =>
    `The quotation differs from its source (${en.terms.changes[change]}): the draft has “${draft}”, the source “${recorded}” (${attributionText(by)}).`,
  'speaker-differs': ({ draft, recorded, by }) =>
    `The draft gives these words to “${draft}”; on record they are those of ${attributionText(by)}: “${recorded}”.`,
  'speech-event-differs': ({ draft, event, recorded, by }) =>
    `The draft places these words at “${draft}”; on record they were said at “${event}” (${attributionText(by)}): “${recorded}”.`,
  'speech-date-differs': ({ draft, recorded, by }) =>
    `The draft dates these words “${draft}”; on record: ${attributionText(by)}: “${recorded}”.`,
  'count-differs': ({ draft, count, last }) =>
    `The draft says “${draft}”, but the list that follows has ${count} items, the last being “${last}”.`,
  'sum-differs': ({ draft, parts, sum }) =>
    `The draft gives “${draft}” as the total, but its parts add up to ${sum} (${parts}).`,
  'draft-disagrees': ({ of, draft, other }) =>
    `Here the ${en.terms.assertions[of]} is “${draft}”; another passage of the draft says “${other}” of the same thing.`,
  'drafts-disagree': ({ of, draft, other, file }) =>
    `Here the ${en.terms.assertions[of]} is “${draft}”; the draft ${file} says “${other}” of the same thing.`,
  'shares-differ': ({ parts, sum }) => `The shares of one whole add up to ${sum}, not to 100% (${parts}).`,
  'ratio-differs': ({ draft, ratio, share }) => `The draft says “${draft}”, but “${ratio}” comes to ${share}.`,
  'change-differs': ({ draft, from, to, change }) =>
    `The draft gives a change of “${draft}”, but from “${from}” to “${to}” it is ${change}.`,
  'cell-differs': ({ draft, row, found }) =>
    `The cell says “${draft}”, but the cells beside it (“${row}”) come to ${found} as the other rows work it out.`,
  'number-skips': ({ draft, before, expected }) =>
    `“${draft}” comes right behind “${before}”: “${expected}” is missing.`,
  'number-repeats': ({ draft, before, expected }) =>
    `“${draft}” has the number of “${before}” before it; the next number is “${expected}”.`,
  'number-outside': ({ draft, before, expected }) =>
    `“${draft}” is not in the alphabet in which points are counted; “${expected}” comes after “${before}”.`,
  'quote-unknown': ({ draft, speaker, count, first, last }) =>
    `The draft gives “${draft}” to ${speaker}; of ${count} sayings on record (${shortDay(first)} to ${shortDay(last)}) none has these words.`,
  'office-left': ({ draft, person, office, last, isExact }) =>
    `The draft says “${draft}”, but ${person} held the office “${office}” until ${shortDay(last)}${isExact ? '' : ' at the latest'}.`,
  'office-of-another': ({ draft, office, holder, asOf }) =>
    `The draft says “${draft}”, but on ${shortDay(asOf)} the office “${office}” is held by ${holder}.`,
  'office-other-held': ({ draft, person, office, asOf }) =>
    `The draft says “${draft}”, but on ${shortDay(asOf)} ${person} holds the office “${office}”.`,
  'range-inverted': ({ of, from, to }) =>
    of === 'bound'
      ? `The floor “${from}” lies above the ceiling “${to}”: no value meets both.`
      : `What begins with “${from}” ends with “${to}”, which ${{ time: 'is earlier', value: 'is less', units: 'comes before it' }[of]}.`,
  'date-impossible': ({ draft, reason }) => {
    switch (reason.kind) {
      case 'day':
        return `“${draft}” is not in the calendar: month ${reason.month}${reason.year === undefined ? '' : ` of ${reason.year}`} has ${reason.days} days.`;
      case 'month':
        return `“${draft}” is not in the calendar: a year has 12 months.`;
      case 'quarter':
        return `“${draft}” is not in the calendar: a year has 4 quarters.`;
    }
  },
  'requirement-unmet': ({ draft, what, recorded, by }) =>
    `“${draft}” has no ${what}, which was ordered: “${recorded}” (${attributionText(by)}).`,
  'term-redefined': ({ term, draft, first }) =>
    `“${term}” is defined here as “${draft}”, while the definition before it says “${first}”.`,
  'term-unused': ({ term, meaning }) => `“${term}” is defined (“${meaning}”), and the draft uses it nowhere else.`,
  'term-early': ({ term, meaning }) => `“${term}” is used here, before the draft explains it as “${meaning}”.`,
  'organisation-ended': ({ draft, recorded, to, heirs }) =>
    `The draft has “${draft}”, but ${draft === recorded ? 'that body' : `“${recorded}”`} existed only until ${shortDay(to)}${tookOver(heirs)}.`,
  'successor-differs': ({ draft, recorded, heir, functions }) =>
    `The draft says that “${draft}” takes over, but this matter of ${recorded} went to “${heir}” (${functions.join(', ')}).`,
  'merger-differs': ({ draft, recorded, heirs }) =>
    `The draft speaks of a merger of “${draft}”, but ${recorded} became part of “${heirs.join('”, “')}”.`,
  'place-ended': ({ draft, recorded, to, heirs }) =>
    `The draft has “${draft}”, but ${draft === recorded ? 'that unit' : `“${recorded}”`} existed only until ${shortDay(to)}${heirs.length === 0 ? '' : `; in its place is “${heirs.join('”, “')}”`}.`,
  'count-ended': ({ draft, recorded, to, heirs }) =>
    `The draft has “${draft}”, but ${draft === recorded ? 'that number' : `the number “${recorded}”`} held only until ${shortDay(to)}${heirs.length === 0 ? '' : `; it is “${heirs.join('”, “')}” since`}.`,
  'level-ended': ({ draft, recorded, to }) =>
    `The draft has “${draft}”, but units of the kind “${recorded}” existed only until ${shortDay(to)}.`,
  'reference-dangling': ({ draft, missing, within, last }) =>
    `The draft refers to “${draft}”, but ${within === undefined ? 'it' : `“${within}”`} ${last === undefined ? `has no “${missing}”` : `ends with “${last}”`}.`,
  'deadline-past': ({ draft, asOf }) => `The task is due “${draft}”, before the day of the draft (${shortDay(asOf)}).`,
  'suppression-without-reason': ({ text }) =>
    `“${text}” gives no reason and so suppresses nothing; write “bỏ qua RULE: reason”.`,
  'suppression-of-nothing': ({ text }) => `“${text}” names no rule; write “bỏ qua RULE: reason”.`,
  'suppression-unknown-rule': ({ rule }) => `There is no rule “${rule}”; “doichieu rules” lists them.`,
  'suppression-idle': ({ text, rule }) =>
    `“${text}” suppresses nothing any more: ${rule} finds nothing in the passage.`,
  'fix-remove-suppression': () => 'Remove the suppression',
  'citation-expired': ({ draft, validity }) =>
    `The draft relies on “${draft}”, but by the register it is ${validityText(validity, en.terms)}.`,
  'citation-part-expired': ({ draft, ending, by }) =>
    `The draft relies on “${draft}”, but by the register ${endingText(ending, by, en.terms)}.`,
  'citation-premature': ({ draft, from, asOf }) =>
    `The draft relies on “${draft}” as in force, but on ${shortDay(asOf)} its first day, “${shortDay(from)}”, lies ahead.`,
  'citation-mismatch': ({ part, draft, recorded, document, other }) =>
    `The draft gives the ${en.terms.parts[part]} “${draft}”, the register has “${recorded}” for ${documentName(document)}${other === undefined ? '' : `; “${draft}” belongs to ${describedName(other)}`}.`,
  'citation-years-differ': ({ draft, issued }) =>
    `The number “${draft}” and the day of issue “${issued}” are of two different years and cannot belong to one document.`,
  'citation-type-differs': ({ draft, number, type }) =>
    `The draft says “${draft}”, but the symbol in “${number}” is that of a ${type}.`,
  'citation-ahead-of-draft': ({ draft, dated }) => `“${draft}” lies after the day of the draft itself: “${dated}”.`,
  'effect-differs': ({ kind, draft, recorded, document }) =>
    `The draft says that ${documentName(document)} ${kind === 'begins' ? 'takes effect' : 'ends'} “${draft}”, the register has “${shortDay(recorded)}”.`,
  'citation-unknown': ({ draft, near }) =>
    `The register does not have “${draft}”, which could not be checked${near === undefined ? '' : `; the closest is “${describedName(near)}”`}.`,
  'fix-cite': ({ document }) => `Cite “${documentName(document)}”`,
  'form-malformed': ({ rule, draft, expected }) =>
    `“${draft}”: ${en.terms.formRules[rule]}${expected === '' ? '' : `, here “${expected}”`}.`,
  'form-missing': ({ part, draft, near }) =>
    `The document “${draft}” is signed (“${near}”), but has no ${en.terms.formParts[part]}.`,
  'fix-replace': ({ text }) => `Change to “${inMenu(text)}”`,
  'fix-restore-quote': ({ text }) => `Restore the original “${inMenu(text)}”`,
  'fix-renumber': ({ from, to, units, references }) =>
    `Renumber from “${from}” to “${to}” (${units} ${units === 1 ? 'number' : 'numbers'}${references === 0 ? '' : `, ${references} ${references === 1 ? 'reference' : 'references'} with them`})`,
  terms: {
    changes: {
      number: 'a number changed',
      negation: 'a negation changed',
      order: 'words changed places',
      name: 'a name changed',
      omission: 'words left out',
      addition: 'words added',
      wording: 'words changed',
    },
    contrasts: {
      value: 'another value',
      unit: 'another unit',
      number: 'another number',
      reference: 'another unit or document',
      time: 'another time',
      name: 'another name or body',
      exchange: 'changed places',
      exception: 'an exception dropped',
      negation: 'a negation',
      exclusion: 'an exclusive word',
      opposite: 'opposite words',
      modality: 'another degree of obligation',
      bound: 'bounded the other way',
      quantity: 'another quantifier',
      wording: 'other words',
    },
    assertions: {
      value: 'value',
      deadline: 'deadline',
      charge: 'responsible body',
      norm: 'obligation',
      effect: 'day of effect',
    },
    formRules: {
      'day-zero': 'days below 10 have a zero before them',
      'month-zero': 'the months 1 and 2 have a zero before them',
      'number-zero': 'numbers below 10 have a zero before them',
      'number-spaces': 'number and symbol are written without spaces',
      'number-colon': 'a colon follows the word “Số”',
      'number-place': 'number and symbol stand below the issuing body and above the type',
      'date-words': 'the date of issue is written out as day, month and year',
      'letter-symbol': 'the symbol of an official letter gives the issuer and the drafting unit or field, and no type',
      'type-symbol': 'the symbol begins with the abbreviation of the type that the document has',
      'basis-inner': 'a legal basis that is not the last ends with a semicolon',
      'basis-last': 'the last legal basis ends with a full stop',
      'basis-line': 'each legal basis has its own line',
      'national-name': 'the quốc hiệu is written in capitals, to the letter',
      'national-motto':
        'the tiêu ngữ is written in small letters, each of its three phrases with a capital, hyphens and spaces between them',
      roman: 'parts and chapters are counted in Roman numerals',
      title: 'parts, chapters, sections and subsections have a title',
      'signer-mark': 'a full stop follows the abbreviation before the office of who signs',
      'signer-title': 'no academic title stands before the name of who signs',
      'recipients-filed': 'the list of recipients ends with the file (“Lưu”)',
    },
    formParts: {
      'national-name': 'quốc hiệu',
      'national-motto': 'tiêu ngữ',
      number: 'number and symbol',
      date: 'place and date',
      recipients: 'recipients',
    },
    severities: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
    kinds: {
      directive: 'directive',
      target: 'target',
      figure: 'figure',
      principle: 'principle',
      commitment: 'commitment',
      programme: 'programme',
      quotation: 'statement',
    },
    parts: { type: 'type', number: 'number', issued: 'day of issue', issuer: 'issuer', title: 'name' },
    citation: 'Cited document',
    validities: {
      'in-force': 'in force',
      partly: 'partly expired',
      'not-yet': 'not yet in force',
      expired: 'expired',
      unknown: 'unknown',
    },
    validity: {
      from: (day) => `from ${day}`,
      startsOn: (day) => `it begins on ${day}`,
      notIssued: 'not yet issued',
      endedBy: (basis, document) => (basis === '' ? `by ${document}` : `by ${basis} ${document}`),
      endedByRule: (basis) => `under ${basis}`,
      endedByTerm: (last) => `at the end of the term that it set itself (${last})`,
      endedWithParent: (parent) => `together with ${parent}, which it spelled out`,
      endsOn: (day) => `will end on ${day}`,
      unitsEnded: (units, day) => `${units} ended on ${day}`,
      unitsPending: (units, day) => `${units} in force from ${day}`,
      amendedBy: (documents) => `amended by ${documents}`,
      toBeAmended: (documents) => `to be amended by ${documents}`,
      replacedBy: (documents) => `in its place ${documents}`,
      saved: (what) => `save for ${what}`,
      until: (day) => `until ${day}`,
      startUnknown: 'the first day in force is not verified',
      statusUnknown: 'whether it is in force is not verified',
    },
    source: 'Source',
    quoted: 'Quoted statement',
    bearsOn: 'Related statement',
    difference: 'Word by word beside the source',
    referredTo: 'What is referred to',
    defined: 'Defined in the draft',
    onRecord: 'On record',
    history: 'History',
    standing: 'in force',
    roles: {
      set: 'set',
      repeated: 'repeated',
      changed: 'changed',
      reported: 'reported',
      reached: 'reached',
      missed: 'missed',
    },
    from: 'from',
    to: 'to',
  },
};

function tookOver(heirs: readonly { readonly name: string; readonly functions: readonly string[] }[]): string {
  const [first, ...others] = heirs;
  if (first === undefined) return '';
  if (others.length === 0) return `; the matter is now with “${first.name}”`;
  const each = heirs.map(
    ({ name, functions }) => `“${name}”${functions.length === 0 ? '' : ` (${functions.join(', ')})`}`,
  );
  return `; its functions went to ${each.join('; ')}`;
}
