import { expect, test } from 'vitest';
import { resultCodeCopy } from '../../../src/copy/code-card.ts';
import { instrumentIds } from '../../../src/core/assessment/instrument.ts';
import { readInstrument } from '../../support/mirrors.ts';

test.each(instrumentIds)('what a code of %s holds is said in the words of its scale', (id) => {
	expect(resultCodeCopy.scale).toEqual(readInstrument(id).scale);
});
