import { expect, test } from 'vitest';
import { sessionCopy } from '../../../src/copy/session.ts';
import { instrumentIds } from '../../../src/core/assessment/instrument.ts';
import { readInstrument } from '../../support/mirrors.ts';

test.each(instrumentIds)('what a code of %s holds is said in the words of its scale', (id) => {
	expect(sessionCopy.code.scale).toEqual(readInstrument(id).scale);
});
