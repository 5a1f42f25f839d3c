import { expect, test } from 'vitest';
import { stepKeys } from '../../../src/site/step-key.ts';

test('a step that leads where an earlier one does has a key of its own', () => {
	const steps = [
		{ mirror: 'diri' as const, minutes: 5 },
		{ minute: 'adaptif' as const, minutes: 1 },
		{ mirror: 'kilat' as const, minutes: 2 },
		{ mirror: 'diri' as const, minutes: 5 },
		{ mirror: 'diri' as const, minutes: 5 },
	];
	expect(stepKeys(steps)).toEqual([
		'cermin/diri',
		'nilai/adaptif#satu-menit',
		'cermin/kilat',
		'cermin/diri#2',
		'cermin/diri#3',
	]);
});
