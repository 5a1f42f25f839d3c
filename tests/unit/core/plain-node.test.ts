import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the core scores in plain Node, unbundled', () => {
	const script = `
		import { scoreItems, scoreValues, overallScore, levelOf } from './src/core/score.ts';
		const items = Array.from({ length: 3 }, (_, i) => ({ id: 'loyal-' + (i + 1), text: '', reversed: i === 0 }));
		const scores = scoreItems({ id: 'diri', revision: 1, leveled: true, items }, { 'loyal-1': 0, 'loyal-2': 4, 'loyal-3': 'na' });
		console.log(JSON.stringify([scoreValues(scores).loyal, overallScore(scoreValues(scores)), levelOf(100)]));
	`;
	const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script]);
	expect(JSON.parse(String(output))).toEqual([100, null, 'strong']);
});
