import { expect, test } from 'vitest';
import { resultCodeCopy } from '../../../src/copy/code-card.ts';
import { readInstrument } from '../../support/mirrors.ts';

test.each(['diri', 'kilat'] as const)(
	'what a code of %s holds is said in the words of its scale',
	(id) => {
		expect(resultCodeCopy.scale).toEqual(readInstrument(id).scale);
	},
);
