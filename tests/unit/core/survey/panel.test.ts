import { expect, test } from 'vitest';
import { type Panel, oncePerPanel } from '../../../../src/core/survey/panel.ts';
import { evenly, panelOf } from '../../../support/panels.ts';

test('oncePerPanel works something out once for each panel', () => {
	const asked: Panel[] = [];
	const waveCount = oncePerPanel((panel) => {
		asked.push(panel);
		return panel.waves.length;
	});
	const [one, other] = [panelOf([{ waves: [evenly(12)] }], 1), panelOf([], 2)];
	expect([one, other, one].map(waveCount)).toEqual([1, 2, 1]);
	expect(asked).toEqual([one, other]);
});
