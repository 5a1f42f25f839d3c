import { expect, test } from 'vitest';
import type { ValueId } from '../../../src/core/values/values.ts';
import type { Case } from '../../../src/schemas/case.ts';
import { cardCases } from '../../../src/site/card-cases.ts';

const entry = (id: string, value: ValueId, body: string) => ({
	id,
	body,
	data: { value, choices: [{ text: 'Pilihan' }] } as Case,
});

test("takes the case of each value that needs the least room, in the law's order", () => {
	const all = [
		entry('b', 'kolaboratif', 'Cerita'),
		entry('long', 'akuntabel', 'Cerita yang panjang'),
		entry('short', 'akuntabel', 'Cerita'),
	];
	expect(cardCases(all).map(({ id }) => id)).toEqual(['short', 'b']);
});
