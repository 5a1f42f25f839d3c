import { expect, test } from 'vitest';
import { planCopy } from '../../src/copy/plans.ts';
import { trainerCopy } from '../../src/copy/trainer.ts';
import { minimumCellSize } from '../../src/core/disclosure/disclosure.ts';
import { minuteLabel } from '../../src/site/plan.ts';
import { fill } from '../../src/ui/text.ts';
import { attribute } from '../../scripts/build/parsed-page.ts';
import { pageAt, pages } from '../support/built-sites.ts';
import { hasClass, inside, isOpen, tagged, textOf } from '../support/elements.ts';

const page = pageAt('/pelatih/');
const plans = pages.filter(({ path }) => path.startsWith('/pelatih/rencana/'));

const named = (where: typeof page, id: string) =>
	tagged(where, 'section').find((each) => attribute(each, 'aria-labelledby') === id);
const linksIn = (where: typeof page, id: string) =>
	tagged({ elements: inside(where, named(where, id)) }, 'a').map((link) => attribute(link, 'href'));

test('the desk asks for the time one has, and leads to each plan, the shortest first', () => {
	expect(tagged(page, 'h1').map(textOf)).toEqual([trainerCopy.question]);
	const list = page.elements.find((element) => attribute(element, 'id') === 'rencana');
	const cards = tagged({ elements: inside(page, list) }, 'a');
	expect(cards.map((card) => attribute(card, 'href'))).toEqual(
		['15-menit', '45-menit', '90-menit', '3-jam'].map((id) => `/pelatih/rencana/${id}/`),
	);
	const sums = cards.map((card) => {
		const parts = tagged({ elements: inside(page, card) }, 'span').find(
			(span) => attribute(span, 'class') === 'parts',
		);
		const minutes = parts ? [...textOf(parts).matchAll(/ (\d+) menit/g)] : [];
		return minutes.reduce((sum, [, each]) => sum + Number(each), 0);
	});
	expect(sums).toEqual([15, 45, 90, 180]);
});

test('the desk leads to each tool and to each short format, before its prose', () => {
	expect(linksIn(page, 'alat')).toEqual(trainerCopy.toolList.map(({ href }) => href));
	expect(linksIn(page, 'pendek')).toEqual(trainerCopy.shortList.map(({ href }) => href));
});

test('the picture of a session says in words what it draws', () => {
	const [figure] = tagged(page, 'figure');
	const [caption] = tagged({ elements: inside(page, figure) }, 'figcaption');
	expect(caption && textOf(caption)).toBe(fill(trainerCopy.way.caption, { n: minimumCellSize }));
	const [picture] = tagged({ elements: inside(page, figure) }, 'svg');
	for (const { name } of [...trainerCopy.way.steps, trainerCopy.way.again])
		expect(picture && textOf(picture)).toContain(name);
});

test('what the desk says besides is folded', () => {
	for (const id of [
		'satu-sesi-lima-langkah',
		'yang-perlu-anda-jaga',
		'yang-tidak-dapat-dijanjikan',
	]) {
		const part = page.elements.find((element) => attribute(element, 'id') === id);
		expect(part && isOpen(part), id).toBe(false);
	}
});

test.for(plans)('$path has every field of a plan', (plan) => {
	const facts = tagged(plan, 'dt').map(textOf);
	expect(facts).toEqual(Object.values(planCopy.facts));
	const headings = tagged(plan, 'h2', 'h3').map(textOf);
	for (const heading of [
		planCopy.materials,
		planCopy.before,
		planCopy.arrive,
		planCopy.minuteByMinute,
		planCopy.after,
		planCopy.variations,
		planCopy.traps,
		planCopy.why,
		...Object.values(planCopy.variationParts),
	])
		expect(headings).toContain(heading);
	const cut = new RegExp(`^${fill(planCopy.cut, { n: '\\d+' })}$`);
	expect(headings.some((text) => cut.test(text))).toBe(true);
	const done = tagged({ elements: inside(plan, named(plan, 'setelah')) }, 'label').map(textOf);
	expect(done.map((text) => text.split(':')[0]?.trim())).toEqual(
		Object.values(planCopy.afterParts),
	);
});

test.for(plans)('$path counts its minutes from nought to the end without a gap', (plan) => {
	const steps = plan.elements.filter((element) => attribute(element, 'data-from') !== undefined);
	const froms = steps.map((step) => Number(attribute(step, 'data-from')));
	let at = 0;
	for (const [index, step] of steps.entries()) {
		expect(froms[index]).toBe(at);
		const text = textOf(step).trim();
		expect(text.startsWith(minuteLabel(at))).toBe(true);
		const [, minutes] = /^\d+\s*(\d+) menit/.exec(text) ?? [];
		at += Number(minutes ?? 0);
	}
	expect(at).toBe(froms.at(-1));
});

test.for(plans)('$path folds what may happen, except a violation told, where it stops', (plan) => {
	const ifs = tagged(plan, 'details').filter((each) => textOf(each).trim().startsWith('Jika '));
	expect(ifs.length).toBeGreaterThanOrEqual(5);
	const open = ifs.filter((each) => attribute(each, 'open') !== undefined);
	expect(open).toHaveLength(1);
	const stop = textOf(open[0] as (typeof open)[number]);
	for (const channel of ['lapor.go.id', 'SMS 1708', planCopy.channels])
		expect(stop).toContain(channel);
	const links = tagged({ elements: inside(plan, open[0]) }, 'a');
	expect(links.map((link) => attribute(link, 'href'))).toEqual(['sms:1708', planCopy.channelsHref]);
});

test.for([
	['15-menit', 'satu-huruf-di-surat-pindah'],
	['45-menit', 'uang-dalam-jabat-tangan'],
	['90-menit', 'pakde-tanpa-nomor-antrean'],
	['90-menit', 'mulai-senin-hanya-daring'],
	['3-jam', 'rapat-keempat-tanpa-keputusan'],
])(
	'the plan of %s has the story of %s and its choices to read aloud, word for word',
	([plan, id]) => {
		const told = pageAt(`/kasus/${id}/`);
		const story = told.elements.find((each) => hasClass(each, 'story'));
		const paragraphs = tagged({ elements: inside(told, story) }, 'p').map(textOf);
		expect(paragraphs.length).toBeGreaterThan(0);
		const read = tagged(pageAt(`/pelatih/rencana/${plan}/`), 'blockquote').map(textOf);
		expect(read).toEqual(expect.arrayContaining(paragraphs));
		const choices = tagged(told, 'details').filter((each) => hasClass(each, 'verdict'));
		const listed = tagged(pageAt(`/pelatih/rencana/${plan}/`), 'li').map(textOf);
		expect(choices.length).toBeGreaterThan(2);
		for (const choice of choices) {
			const summary = tagged({ elements: inside(told, choice) }, 'summary')
				.map(textOf)
				.join();
			expect(listed.some((line) => summary.includes(line.slice(3)) && line.length > 40)).toBe(true);
		}
	},
);

test.for(['/pelatih/kartu-rapat/', '/pelatih/habis-kejadian/'])(
	'%s shows its sheet at once',
	(path) => {
		const sheet = pageAt(path).elements.find((each) => attribute(each, 'data-sheet') !== undefined);
		const [fold] = tagged({ elements: inside(pageAt(path), sheet) }, 'details');
		expect(fold && attribute(fold, 'open')).toBeDefined();
	},
);

test('the sheet after an incident asks four questions and warns of what is none of its business', () => {
	const text = textOf(
		pageAt('/pelatih/habis-kejadian/').elements.find(
			({ tagName }) => tagName === 'main',
		) as ReturnType<typeof tagged>[number],
	);
	for (const number of [1, 2, 3, 4]) expect(text).toMatch(new RegExp(`${number}\\. [A-Z]`));
	expect(text).not.toMatch(/5\. [A-Z]/);
	expect(text).toContain('Ada dugaan pelanggaran');
});

test('the menu marks the trainers’ part on their slides, whose address is another', () => {
	for (const path of ['/paparan/', '/paparan/adaptif/']) {
		const marked = tagged(pageAt(path), 'a').filter(
			(link) => attribute(link, 'aria-current') === 'true',
		);
		expect(marked.map((link) => attribute(link, 'href'))).toContain('/pelatih/');
	}
});
