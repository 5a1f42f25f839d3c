import { type Page, expect, test } from '@playwright/test';
import { readNames } from '../../scripts/recap/names.ts';
import { choiceCopy } from '../../src/copy/choice.ts';
import { mirrorCopy } from '../../src/copy/mirror.ts';
import { recapChoiceCopy } from '../../src/copy/recap-choice.ts';
import { recapDisplayCopy } from '../../src/copy/recap-display.ts';
import { recapTablesCopy } from '../../src/copy/recap-tables.ts';
import { resultCopy } from '../../src/copy/result.ts';
import type { Answer, Answers } from '../../src/core/assessment/instrument.ts';
import { phraseIds, portraitSize } from '../../src/core/assessment/phrases.ts';
import { encodeResult } from '../../src/core/codes/result-code.ts';
import { valueIds, valueOf } from '../../src/core/values/values.ts';
import { fill } from '../../src/ui/text.ts';
import { having, holding, line, words } from '../support/accessibility-tree.ts';
import { attempts, deviceWith, draft } from '../support/device.ts';
import { resultHeading, resumeDiri, startButton, startMirror } from '../support/mirror-flow.ts';
import { readInstrument } from '../support/mirrors.ts';
import { openRecap, paste, reveal } from '../support/recap-flow.ts';
import { codesOfClass } from '../support/trained-class.ts';

// What a screen reader is given, of the parts that matter: with the words of src/copy and content.

const diri = readInstrument('diri');
const unit = readInstrument('unit');
const { values: valueNames } = readNames();

const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a statement is a group named by its question, with six answers and nothing else', async ({
	page,
}) => {
	await startMirror(page, 'diri');
	await page.keyboard.press('4');
	const total = diri.items.length;
	const position = fill(mirrorCopy.position, { n: 1, total });
	const question = `${position} ${diri.leads} ${diri.items[0]?.text}`;
	const answeredOf = (id: (typeof valueIds)[number], n: number) =>
		fill(mirrorCopy.answeredOf, {
			name: valueNames[id],
			n,
			total: diri.items.filter((item) => valueOf(item.id) === id).length,
		});
	await expect(main(page)).toMatchAriaSnapshot(
		[
			line('heading', diri.title, 'level=1'),
			line('button', mirrorCopy.close),
			holding(
				'- list',
				valueIds.map((id, place) => words('listitem', answeredOf(id, place === 0 ? 1 : 0))),
			),
			holding(line('group', question), [
				line('heading', question, 'level=2'),
				...[...diri.scale, diri.notApplicable].flatMap((answer, place) => [
					line('radio', answer, place === 3 ? 'checked' : ''),
					words('text', answer),
				]),
			]),
			line('button', mirrorCopy.next),
			line('button', mirrorCopy.back),
		].join('\n'),
	);
});

test.describe('with a draft and results', () => {
	test.use({ storageState: deviceWith({ attempts, draft }) });

	test('the check page says what is blank first, then each answer as a button under its value', async ({
		page,
	}) => {
		await resumeDiri(page, 'periksa');
		await button(page, mirrorCopy.proceed).click();
		const { items, notApplicable: na } = diri;
		const given = draft.answers as Answers;
		const blank = items.flatMap(({ id, text }, place) =>
			given[id] === undefined ? [{ n: place + 1, text }] : [],
		);
		const answerTo = (answer: Answer | undefined) => {
			if (answer === undefined) return mirrorCopy.blank;
			return answer === 'na' ? na : diri.scale[answer];
		};
		await expect(main(page)).toMatchAriaSnapshot(
			[
				line('heading', mirrorCopy.reviewTitle, 'level=2'),
				holding('- alert', [
					line('heading', mirrorCopy.errorTitle, 'level=3'),
					words('paragraph', fill(mirrorCopy.errorText, { n: blank.length, na })),
					holding(
						'- list',
						blank.map((item) =>
							holding('- listitem', [line('button', fill(mirrorCopy.errorItem, item))]),
						),
					),
					line('button', fill(mirrorCopy.markBlank, { n: blank.length, na })),
				]),
				...valueIds.map((value) =>
					holding(line('region', valueNames[value]), [
						line('heading', valueNames[value], 'level=3'),
						holding(
							'- list',
							items.flatMap(({ id, text }, place) => {
								const name = `${mirrorCopy.change} ${place + 1}. ${text} ${answerTo(given[id])}`;
								return valueOf(id) === value ? [holding('- listitem', [line('button', name)])] : [];
							}),
						),
					]),
				),
				line('button', mirrorCopy.proceed),
			].join('\n'),
		);
	});

	test('a result is a table under its caption, a row a value', async ({ page }) => {
		await page.goto('/cermin/diri/?langkah=hasil');
		await expect(resultHeading(page)).toBeVisible();
		const { table, levels, profileTitle, comparedWith } = resultCopy;
		const caption = `${profileTitle} ${fill(comparedWith, { date: '15 September 2026' })}`;
		await expect(page.getByRole('article')).toMatchAriaSnapshot(
			[
				line('heading', resultCopy.mine, 'level=1'),
				having(line('table', caption), [
					`- caption: ${caption}`,
					having('- rowgroup', [
						having('- row', [
							line('columnheader', table.value),
							line('columnheader', table.score),
							line('columnheader', table.level),
							line('columnheader', table.change),
						]),
					]),
					having('- rowgroup', [
						having('- row', [
							having(line('rowheader', valueNames['berorientasi-pelayanan']), [
								line('link', valueNames['berorientasi-pelayanan']),
							]),
							line('cell', '50,0'),
							line('cell', levels.growing),
							line('cell', table.same),
						]),
					]),
					having('- rowgroup', [
						having('- row', [
							line('rowheader', valueNames.loyal),
							line('cell', '–'),
							line('cell', table.none),
						]),
					]),
				]),
				line('heading', resultCopy.lowestTitle, 'level=2'),
			].join('\n'),
		);
	});
});

test('phrases are boxes in five groups, with a count that is said and buttons after it', async ({
	page,
}) => {
	await page.goto('/cermin/unit/');
	await startButton(page).click();
	const boxes = page.getByRole('checkbox');
	for (let place = 0; place < portraitSize; place++) await boxes.nth(place).check();
	const textOf = new Map<string, string>(unit.phrases.map(({ id, text }) => [id, text]));
	const order = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
	const perPart = phraseIds.length / 5;
	const round = fill(choiceCopy.round, { n: 1, total: 2 });
	await expect(main(page)).toMatchAriaSnapshot(
		[
			line('heading', unit.title, 'level=1'),
			line('button', choiceCopy.close),
			line('heading', `${round}: ${unit.rounds.now.title}`, 'level=2'),
			...[0, 1, 2, 3, 4].map((part) => {
				const title = fill(choiceCopy.part, { n: part + 1, total: 5 });
				return holding(line('group', title), [
					words('text', title),
					...order.slice(part * perPart, (part + 1) * perPart).flatMap((id, place) => {
						const phrase = textOf.get(id) ?? '';
						const isChosen = part * perPart + place < portraitSize;
						return [line('checkbox', phrase, isChosen ? 'checked' : ''), words('text', phrase)];
					}),
				]);
			}),
			having('- paragraph', [
				words('status', fill(choiceCopy.count, { n: portraitSize, total: portraitSize })),
				words('text', choiceCopy.complete),
			]),
			line('button', choiceCopy.undo),
			line('button', choiceCopy.next),
		].join('\n'),
	);

	// The eleventh.
	await boxes.nth(20).click();
	const late = textOf.get(order[20] ?? '') ?? '';
	const dialog = page.getByRole('dialog');
	await expect(dialog).toMatchAriaSnapshot(
		having(line('dialog', choiceCopy.exchangeTitle), [
			line('heading', choiceCopy.exchangeTitle, 'level=2'),
			words('paragraph', fill(choiceCopy.exchangeText, { text: late })),
			holding(
				'- list',
				order
					.slice(0, portraitSize)
					.map((id) =>
						holding('- listitem', [line('button', `${choiceCopy.exchangeOut} ${textOf.get(id)}`)]),
					),
			),
			line('button', choiceCopy.exchangeKeep),
		]),
	);
});

test('the three lists of a portrait stand one level below its title', async ({ page }) => {
	await page.goto('/cermin/unit/');
	await startButton(page).click();
	const boxes = page.getByRole('checkbox');
	for (const way of [choiceCopy.next, choiceCopy.toReview]) {
		for (let place = 0; place < portraitSize; place++) await boxes.nth(place).check();
		await button(page, way).click();
	}
	await button(page, choiceCopy.proceed).click();
	await expect(page.getByRole('article')).toMatchAriaSnapshot(
		[
			line('heading', resultCopy.mine, 'level=1'),
			line('heading', resultCopy.portrait.questionTitle, 'level=2'),
			...Object.values(resultCopy.portrait.groups).map((group) =>
				having(line('region', group), [`- heading /^${group} \\(\\d+\\)$/ [level=2]`]),
			),
		].join('\n'),
	);
});

test('a recap of scores says each mean in a table beside the picture', async ({ page }) => {
	await openRecap(page);
	await paste(page, codesOfClass({ session: 'q7k3m9xw', before: 14 }).join('\n'));
	await reveal(page);
	const { scoresTitle, profileTitle, profileAlt } = recapDisplayCopy;
	const { readHeadings, headings, overall } = recapTablesCopy;
	await page.locator('summary', { hasText: scoresTitle }).click();
	await expect(main(page)).toMatchAriaSnapshot(
		[
			line('heading', overall, 'level=3'),
			line('heading', profileTitle, 'level=3'),
			having('- figure', [line('img', profileAlt)]),
			having('- group', [line('heading', scoresTitle, 'level=3')]),
		].join('\n'),
	);
	await expect(page.getByRole('table', { name: scoresTitle })).toMatchAriaSnapshot(
		having(line('table', scoresTitle), [
			having('- rowgroup', [
				having('- row', [
					line('columnheader', headings.value),
					line('columnheader', readHeadings.people),
					line('columnheader', headings.mean),
					line('columnheader', readHeadings.interval),
				]),
			]),
			having(
				'- rowgroup',
				valueIds.map((id) =>
					having('- row', [line('rowheader', valueNames[id]), line('cell', '14')]),
				),
			),
		]),
	);
});

test('a recap of portraits says of each value how many see it, and how that is against chance', async ({
	page,
}) => {
	// Twelve people who all see the same ten: every limiting habit of the end of the list, no value but the last.
	const portrait = { now: phraseIds.slice(-10), wished: phraseIds.slice(0, 10) };
	const codes = Array.from({ length: 12 }, (_, person) =>
		encodeResult({
			session: 'q7k3m9xw',
			participant: 4_000 + person,
			wave: 'before',
			instrument: 'unit',
			revision: unit.revision,
			detail: 'summary',
			portrait,
			seed: 0,
		}),
	);
	await openRecap(page);
	await paste(page, codes.join('\n'));
	await reveal(page);
	const { below } = recapTablesCopy.words.nowAgainst;
	const seen = fill(recapChoiceCopy.people, { count: 0, n: 12 });
	await expect(main(page)).toMatchAriaSnapshot(
		[
			line('heading', recapChoiceCopy.valuesTitle, 'level=3'),
			having('- paragraph', [`- strong: ${recapChoiceCopy.notIndex}`]),
			holding(
				'- list',
				valueIds.map((id) => words('listitem', `${valueNames[id]} ${seen} ${below}`)),
			),
			having('- paragraph', [`- strong: ${recapChoiceCopy.reading}`]),
			line('heading', recapChoiceCopy.habitsTitle, 'level=3'),
		].join('\n'),
	);
});
