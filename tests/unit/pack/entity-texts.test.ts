import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEntityTexts, idAt, titleAt } from '../../../pack/entity-texts.ts';
import { textAt } from '../../../pack/text-table.ts';

type Entity = Parameters<typeof buildEntityTexts>[0][number];

function all(entities: readonly Entity[]): Entity[] {
  const texts = buildEntityTexts(entities);
  return entities.map((_, entity) => ({ id: idAt(texts, entity), name: textAt(texts.names, entity), title: titleAt(texts, entity) }));
}

describe('the texts of entities', () => {
  it.each([
    ['an id and a title that the name tells', { id: 'a-c-milan', name: 'A. C. Milan', title: 'A. C. Milan' }],
    ['an acronym', { id: 'us', name: 'U.S.', title: 'United States' }],
    ['an id of its own', { id: 'abdala-vaccine', name: 'Abdala', title: 'Abdala (vaccine)' }],
    ['no title', { id: 'unit-26165', name: 'Unit 26165', title: null }],
    ['a name without letters', { id: 'x', name: '—', title: '' }],
  ])('tell %s', (_, entity) => {
    expect(all([entity])).toEqual([{ ...entity, title: entity.title === '' ? entity.name : entity.title }]);
  });

  it('are given back, whatever they are', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((given) => given !== '|');
    fc.assert(
      fc.property(fc.array(fc.record({ id: text, name: text, title: fc.option(text) })), (entities) => {
        expect(all(entities)).toEqual(entities);
      }),
    );
  });

  it('do not hold what the name tells', () => {
    const { ids, titles } = buildEntityTexts([{ id: 'emmanuel-macron', name: 'Emmanuel Macron', title: 'Emmanuel Macron' }]);
    expect([ids.bytes.length, titles.bytes.length]).toEqual([0, 0]);
  });
});
