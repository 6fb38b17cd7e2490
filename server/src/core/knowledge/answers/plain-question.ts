import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';

/** Whether a text has no diacritics at all, as people type who are in a hurry. */
export function isPlain(text: string): boolean {
  return fold(text) === text.toLowerCase();
}

/**
 * Gives the words before numbers their diacritics back, so that times and documents are read in a plain question too: "den nam
 * 2025", "nghi dinh 73/2019"; and to those that end a citation. Nothing else can be restored for certain.
 */
export function withForms(text: string): string {
  return text.replace(FORM(), (form) => FORMS().get(form.toLowerCase().replace(SPACES, ' ')) ?? form);
}

const BEFORE_NUMBERS = [
  'đến năm',
  'trong năm',
  'từ năm',
  'trước năm',
  'năm',
  'tháng',
  'quý',
  'ngày',
  'đến ngày',
  'từ ngày',
  'trước ngày',
  'Nghị định',
  'Nghị định số',
  'Nghị quyết',
  'Nghị quyết số',
  'Quyết định',
  'Quyết định số',
  'Thông tư',
  'Thông tư số',
  'Chỉ thị',
  'Chỉ thị số',
  'Luật số',
];
const ANYWHERE = ['còn hiệu lực', 'hết hiệu lực', 'có hiệu lực'];
const FORMS = once(
  (): ReadonlyMap<string, string> => new Map([...BEFORE_NUMBERS, ...ANYWHERE].map((form) => [fold(form), form])),
);

const SPACES = /\s+/gu;
const FORM = once(() => new RegExp(`\\b(?:(?:${anyOf(BEFORE_NUMBERS)})(?=\\s+\\d)|${anyOf(ANYWHERE)})`, 'giu'));

function anyOf(forms: readonly string[]): string {
  return [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => fold(form).replaceAll(' ', '\\s+'))
    .join('|');
}
