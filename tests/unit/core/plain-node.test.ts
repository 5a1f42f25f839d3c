import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the core scores in plain Node, unbundled', () => {
	const script = `
		import { scoreItems, scoreValues, overallScore, levelOf } from './src/core/assessment/score.ts';
		const items = Array.from({ length: 3 }, (_, i) => ({ id: 'loyal-' + (i + 1), text: '', reversed: i === 0 }));
		const scores = scoreItems({ id: 'diri', revision: 1, items }, { 'loyal-1': 0, 'loyal-2': 4, 'loyal-3': 'na' });
		console.log(JSON.stringify([scoreValues(scores).loyal, overallScore(scoreValues(scores)), levelOf(100)]));
	`;
	const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script]);
	expect(JSON.parse(String(output))).toEqual([100, null, 'strong']);
});

test('the core finds codes and gathers them in plain Node, unbundled', () => {
	const script = `
		import { createFinder } from './src/core/codes/find-codes.ts';
		import { addCode, createDataset, listCohorts } from './src/core/survey/dataset.ts';
		const dataset = createDataset();
		const finder = createFinder(({ decoded }) => decoded.ok && addCode(dataset, decoded.value));
		for (const piece of ['Budi: cb1pzqyq7k3m9xw', 'rsfzrqmhmeyxvqa5wv754lh ya']) finder.push(piece);
		finder.end();
		console.log(JSON.stringify(listCohorts(dataset)));
	`;
	const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script]);
	expect(JSON.parse(String(output))).toEqual([
		{ session: 'q7k3m9xw', instrument: 'diri', revision: 1, wave: 'before', n: 1, full: 0 },
	]);
});
