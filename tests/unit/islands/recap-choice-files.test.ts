import { describe, expect, test } from 'vitest';
import { recapExportCopy } from '../../../src/copy/recap-export.ts';
import { compareWaves } from '../../../src/core/survey/comparison.ts';
import { recap } from '../../../src/core/survey/recap.ts';
import { csvOf } from '../../../src/islands/recap/export/csv.ts';
import { jsonOf } from '../../../src/islands/recap/export/json.ts';
import { type RecapExport, sheetsOf } from '../../../src/islands/recap/export/sheets.ts';
import { reportJson } from '../../../scripts/recap/report-json.ts';
import { reportText } from '../../../scripts/recap/report-text.ts';
import { readNames } from '../../../scripts/recap/names.ts';
import { createDataset } from '../../../src/core/survey/dataset.ts';
import { choicePanelOf, tenWith } from '../../support/portrait-panels.ts';

/** So many people who see Loyal and wish for Adaptif, and a month later see Adaptif. */
const panelOf = (count: number) =>
	choicePanelOf(
		Array.from({ length: count }, () => ({
			waves: [
				{ now: tenWith('loyal-1'), wished: tenWith('loyal-1', 'adaptif-2') },
				{ now: tenWith('loyal-1', 'adaptif-2'), wished: tenWith('adaptif-2') },
			],
		})),
		2,
	);
const exportOf = (count: number): RecapExport => {
	const comparison = compareWaves(panelOf(count), 'before', 'after');
	return {
		instrument: 'unit',
		recap: recap(panelOf(count), 'before'),
		comparison,
		title: 'Seksi Layanan',
		names: readNames(),
		labels: recapExportCopy,
	};
};
const { sheets, facts } = recapExportCopy;
const titlesOf = (given: RecapExport) => sheetsOf(given).map(({ title }) => title);
const found = { new: 12, same: 0, conflict: 0, damaged: 0, firstDamaged: [] };

describe('files of what a group chose', () => {
	test('hold every table of it, in words and with what each column means', () => {
		const given = exportOf(12);
		expect(titlesOf(given).slice(1, -1)).toEqual(
			(
				['reaches', 'phrases', 'ofTen', 'reachChanges', 'phraseChanges', 'ofTenChanges'] as const
			).map((id) => sheets[id].title),
		);
		const codebook = sheetsOf(given).at(-1)?.rows ?? [];
		expect(codebook.every(([, , meaning]) => meaning !== '')).toBe(true);
		const [adaptif] = sheetsOf(given)[2]?.rows.slice(16) ?? [];
		expect(adaptif?.slice(0, 4)).toEqual([readNames().phrases?.['adaptif-2'], 'perilaku', 12, 0]);
	});

	test('say in every format what it must not be taken for', () => {
		const given = exportOf(12);
		expect(csvOf(given, ',')).toContain(facts.noticeText.choice);
		expect(jsonOf(given)).toContain(facts.noticeText.choice);
	});

	test('hold no single phrase of five to nine people', () => {
		expect(titlesOf(exportOf(9))).not.toContain(sheets.phrases.title);
		expect(titlesOf(exportOf(9))).not.toContain(sheets.phraseChanges.title);
		expect(titlesOf(exportOf(9))).toContain(sheets.reaches.title);
	});
});

describe('the command, of what a group chose', () => {
	const { recap: before, comparison } = exportOf(12);
	const group = {
		sessions: ['q7k3m9xw'],
		instrument: 'unit' as const,
		revision: 1,
		waves: [{ wave: 'before' as const, recap: before, left: [] }],
		comparisons:
			comparison?.kind === 'waves'
				? [{ from: 'before' as const, to: 'after' as const, comparison }]
				: [],
	};
	const dataset = createDataset();

	test('prints tables in words, and what they must not be taken for', () => {
		const text = reportText({ ...found, dataset }, [group], readNames());
		expect(text).toContain(readNames().phrases?.['adaptif-2']);
		expect(text).toContain(facts.noticeText.choice);
		expect(text).not.toContain(facts.noticeText.rating);
		expect(text).toMatch(/Adaptif +sekarang +\+100,0/);
	});

	test('gives programs the changes beside each other', () => {
		const report = JSON.parse(reportJson({ ...found, dataset }, [group])) as {
			groups: { phases: { tables: object }[]; comparisons: { tables: object }[] }[];
		};
		expect(Object.keys(report.groups[0]?.comparisons[0]?.tables ?? {})).toEqual([
			'reachChanges',
			'phraseChanges',
			'ofTenChanges',
		]);
		expect(report.groups[0]?.phases[0]?.tables).not.toHaveProperty('reachChanges');
	});
});
