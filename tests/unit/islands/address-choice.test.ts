import { expect, test } from 'vitest';
import { choiceInAddress } from '../../../src/islands/cases/address-choice.ts';

test.each([
	['#jawab=A', 4, 0],
	['#jawab=D', 4, 3],
	['#jawab=D', 3, undefined],
	['#jawab=D).', 4, 3],
	['#jawab=b', 4, undefined],
	['#jawab=', 4, undefined],
	['#jawab=AB', 4, undefined],
	['#sumber-uu-20-2023', 4, undefined],
	['', 4, undefined],
])('an address that ends in %j marks, of %i choices, the one at %s', (hash, count, place) => {
	expect(choiceInAddress(hash, count)).toBe(place);
});
