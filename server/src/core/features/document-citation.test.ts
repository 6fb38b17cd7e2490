import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWorld } from '../../../../test/support/world.ts';
import { documentCitation } from './document-citation.ts';

const { knowledge } = readWorld(`=== knowledge
documents:
  - { id: luat, type: Luật, number: 3/2099/QH20, title: Cảng, issued: 2099-02-01, sources: [s] }
  - { id: luat-trong, type: Luật, number: 4/2099/QH20, title: Bến, sources: [s] }
  - { id: nd, type: Nghị định, number: 7/2099/NĐ-CP, title: về cảng biển, issued: 2099-03-15, sources: [s] }
  - { id: nq, type: Nghị quyết, number: 57-NQ/TW, about: cảng biển, sources: [s] }
=== knowledge
sources:
  - { id: s, title: Bản tin, published: 2099-01-06 }
=== draft 2101-01-01
`);

const cited = (id: string, issuer: string | undefined, regime: 'administrative' | 'normative'): string => {
  const document = knowledge.documents.document(id);
  return document === undefined ? '' : documentCitation(document, issuer, regime);
};

test('a law bears its name, with its number in a normative draft and its day in an administrative one', () => {
  assert.equal(cited('luat', 'Quốc hội', 'normative'), 'Luật Cảng số 3/2099/QH20');
  assert.equal(cited('luat', 'Quốc hội', 'administrative'), 'Luật Cảng ngày 01 tháng 02 năm 2099');
  assert.equal(cited('luat-trong', undefined, 'administrative'), 'Luật Bến số 4/2099/QH20');
});

test('other documents bear number, day, issuer and title, as far as they are on record', () => {
  assert.equal(
    cited('nd', 'Chính phủ', 'administrative'),
    'Nghị định số 7/2099/NĐ-CP ngày 15 tháng 3 năm 2099 của Chính phủ về cảng biển',
  );
  assert.equal(cited('nq', undefined, 'normative'), 'Nghị quyết 57-NQ/TW');
});
