import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { recapChoiceCopy as words } from '../../src/copy/recap-choice.ts';
import { recapDisplayCopy } from '../../src/copy/recap-display.ts';
import { recapExportCopy } from '../../src/copy/recap-export.ts';
import { recapTablesCopy } from '../../src/copy/recap-tables.ts';
import { type PhraseId, phraseIds } from '../../src/core/assessment/phrases.ts';
import { encodeResult } from '../../src/core/codes/result-code.ts';
import type { Wave } from '../../src/core/codes/session-link.ts';
import { behavioursOf, valueIds } from '../../src/core/values/values.ts';
import { fill } from '../../src/ui/text.ts';
import { axeViolations } from '../support/axe.ts';
import { misfits } from '../support/fit.ts';
import { countSheets } from '../support/paper.ts';
import { added, openRecap, paste, reveal } from '../support/recap-flow.ts';
import { sentence } from '../support/words.ts';

/** Ten of the 35 phrases from a place on, in steps, as a person would scatter them. */
const tenFrom = (start: number, step: number): PhraseId[] => {
	const places = Array.from({ length: 10 }, (_, i) => (start + i * step) % phraseIds.length);
	return phraseIds.filter((_, place) => places.includes(place));
};

/** Twelve people: a few ways to see the unit now, all wishing for the first phrases of the list and for Adaptif. */
const twelve = Array.from({ length: 12 }, (_, person) => ({
	now: tenFrom(18 + (person % 3), 1),
	wished: tenFrom(9 + (person % 2), 1),
}));

const codesOf = (people: typeof twelve, wave: Wave = 'before') =>
	people.map((portrait, person) =>
		encodeResult({
			session: 'q7k3m9xw',
			participant: 4_000 + person,
			wave,
			instrument: 'unit',
			revision: 1,
			detail: 'summary',
			portrait,
			seed: 0,
		}),
	);

const names = new Map(
	(
		parse(readFileSync('content/instrumen/unit.yaml', 'utf8')) as {
			phrases: { id: PhraseId; text: string }[];
		}
	).phrases.map(({ id, text }) => [id, text]),
);
const chose = (round: 'now' | 'wished', ids: readonly PhraseId[]) =>
	twelve.filter((one) => one[round].some((id) => ids.includes(id))).length;

test('what twelve people chose, from their codes to two sheets of paper', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openRecap(page);
	const codes = codesOf(twelve);
	expect(Math.max(...codes.map(({ length }) => length))).toBeLessThanOrEqual(60);
	await paste(page, codes.join('\n'));
	await expect(added(page, 12)).toBeVisible();
	await reveal(page);
	const part = (name: string) => page.locator(`[data-part="${name}"]`);

	// The values, counted anew.
	const rows = part('values').getByRole('listitem');
	await expect(rows).toHaveCount(7);
	for (const [place, value] of valueIds.entries()) {
		const count = chose('now', behavioursOf(value));
		await expect(rows.nth(place)).toContainText(fill(words.people, { count, n: 12 }));
	}
	// Nobody sees Kompeten: 0 of 12 has an interval up to 24 %, far below 64.9 %.
	expect(chose('now', behavioursOf('kompeten'))).toBe(0);
	await expect(rows.nth(2)).toContainText(recapTablesCopy.words.nowAgainst.below);
	await expect(part('values')).toContainText(words.notIndex);

	// Every phrase in the table, counted anew.
	await part('phrases').locator('summary').click();
	const cells = part('phrases').locator('tbody tr');
	await expect(cells).toHaveCount(phraseIds.length);
	const read = await cells.evaluateAll((lines) =>
		lines.map((line) => [...line.children].map(({ textContent }) => textContent)),
	);
	expect(read.map(([name, , n, now, , wished]) => [name, n, now, wished])).toEqual(
		phraseIds.map((id) => [
			names.get(id),
			'12',
			String(chose('now', [id])),
			String(chose('wished', [id])),
		]),
	);

	// The mean overlap of each person's own two tens.
	const overlaps = twelve.map(({ now, wished }) => now.filter((id) => wished.includes(id)).length);
	const mean = (overlaps.reduce((sum, one) => sum + one, 0) / 12).toFixed(1).replace('.', ',');
	await expect(part('overlap')).toContainText(fill(words.overlapText, { mean }));

	// Kompeten has the widest gap that is news, and its theme is handed on.
	const act = page.getByRole('link', { name: words.act });
	await expect(act).toHaveAttribute('href', /\/potret\/tindak\/#temuan=[a-z,-]+$/);
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
		'nothing to push sideways at 360 px',
	).toBe(true);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect.soft(await axeViolations(page), colorScheme).toEqual([]);
	}
	expect.soft(await misfits(page)).toEqual([]);

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: recapExportCopy.csv }).click();
	const file = readFileSync(await (await download).path(), 'utf8');
	expect(file).toContain(recapExportCopy.facts.noticeText.choice);
	expect(file).toContain(recapExportCopy.sheets.phrases.title);

	// On paper: the picture, and what to do about it.
	await page.emulateMedia({ media: 'print', colorScheme: 'light' });
	expect(await countSheets(page)).toBe(2);
	await expect(page.getByText(words.notIndex).last()).toBeVisible();
	// The letters of the seven stand in tiles of one size, whole.
	const tiles = await part('values')
		.locator('li b')
		.evaluateAll((all) =>
			all.map((tile) => ({
				letters: tile.textContent,
				size: [tile.clientWidth, tile.clientHeight],
				cut: tile.scrollWidth > tile.clientWidth || tile.scrollHeight > tile.clientHeight,
			})),
		);
	expect(tiles.filter(({ cut }) => cut)).toEqual([]);
	expect(new Set(tiles.map(({ size }) => size.join())).size).toBe(1);
});

test('every slide of it fits a wall, and a second wave tells what changed', async ({ page }) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.addInitScript(() => {
		document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('refused'));
	});
	await openRecap(page);
	const later = twelve.map(({ wished }) => ({ now: wished, wished }));
	await paste(page, [...codesOf(twelve), ...codesOf(later, 'after')].join('\n'));
	await expect(added(page, 24)).toBeVisible();
	await reveal(page);
	// All twelve answered twice, and all of them see Kompeten only later: 2 × (1/2)^12, seven values looked at together.
	const more = fill(words.net.more, { people: 12 });
	await expect(page.locator('[data-part="comparison"]')).toContainText(more);

	await page.getByRole('button', { name: recapDisplayCopy.project }).click();
	const wall = page.getByRole('dialog');
	const place = wall.locator('footer p').first();
	const next = wall.getByRole('button').nth(1);
	const titles: string[] = [];
	for (let slide = 1, more = true; more; slide += 1) {
		await expect(place).toHaveText(/\d+ dari \d+$/);
		await expect
			.poll(
				() =>
					wall.evaluate(({ children: [, body] }) =>
						[body, ...(body?.querySelectorAll('[role=region]') ?? [])].some(
							(one) =>
								one && (one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth),
						),
					),
				`slide ${slide}`,
			)
			.toBe(false);
		expect.soft(await axeViolations(page, 'dialog'), `slide ${slide}`).toEqual([]);
		// No line is larger than the title, and no icon than the tile it stands on.
		const larger = await wall.evaluate((dialog) => {
			const sizeOf = (one: Element | null) =>
				one ? parseFloat(getComputedStyle(one).fontSize) : 0;
			const widthOf = (one: Element | null) => one?.getBoundingClientRect().width ?? 0;
			return [
				...[...dialog.querySelectorAll('p, strong')].filter(
					(one) => sizeOf(one) > sizeOf(dialog.querySelector('h2')),
				),
				...[...dialog.querySelectorAll('[data-value] > svg[viewBox]')].filter(
					(icon) => widthOf(icon) > widthOf(icon.parentElement),
				),
			].map(({ outerHTML }) => outerHTML);
		});
		expect.soft(larger, `slide ${slide}`).toEqual([]);
		titles.push(await wall.locator('h2').innerText());
		more = (await next.getAttribute('aria-disabled')) !== 'true';
		await page.keyboard.press('PageDown');
	}
	// What is announced as the first of some is followed by the others.
	const numbered = titles.flatMap((title, place) => {
		const [, name = '', i, n] = /^(.*) \((\d+) dari (\d+)\)$/.exec(title) ?? [];
		return Number(i) < Number(n)
			? [[titles[place + 1], `${name} (${Number(i) + 1} dari ${n})`]]
			: [];
	});
	expect(numbered.length).toBeGreaterThan(0);
	for (const [next, expected] of numbered) expect(next).toBe(expected);
});

test('where two people answered again, no change is said to be shown', async ({ page }) => {
	await openRecap(page);
	const codes = [...codesOf(twelve), ...codesOf(twelve.slice(0, 2), 'after')];
	await paste(page, codes.join('\n'));
	await expect(added(page, 14)).toBeVisible();
	await reveal(page);
	await expect(page.getByText(words.noChanges)).toBeVisible();
	await expect(page.getByText(sentence(words.fewPairs))).toHaveCount(0);
});
