import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentProblems } from '../../../scripts/author-check/problems.ts';
import { readContent, readTags } from '../../../scripts/author-check/read.ts';
import { portraitThemeIds } from '../../../src/core/values/portrait-themes.ts';
import { behaviourIds, behavioursOf, valueIds, valueOf } from '../../../src/core/values/values.ts';
import { caseSchema, settings } from '../../../src/schemas/case.ts';
import { tidyText } from '../../../src/core/device/commitment.ts';
import { commitmentSchema } from '../../../src/schemas/commitment.ts';
import { termSchema } from '../../../src/schemas/term.ts';
import { tidySentence } from '../../../src/core/device/unit-sentences.ts';
import { adviceSchema } from '../../../src/schemas/advice.ts';
import { exampleSentencesSchema } from '../../../src/schemas/example-sentences.ts';
import { guideSchema } from '../../../src/schemas/article.ts';
import { topicSchema } from '../../../src/schemas/topic.ts';
import { identitySchema } from '../../../src/schemas/identity.ts';
import { planSchema } from '../../../src/schemas/plan.ts';
import { phraseIds } from '../../../src/core/assessment/phrases.ts';
import { portraitThemeSchema } from '../../../src/schemas/portrait-theme.ts';
import { responseSchema } from '../../../src/schemas/response.ts';
import { instrumentSchema } from '../../../src/schemas/instrument.ts';
import { valueSchema } from '../../../src/schemas/value.ts';
import { weighingStepSchema } from '../../../src/schemas/weighing-step.ts';
import { citedSources, countWords } from '../../../src/site/citations.ts';
import { readInstrument } from '../../support/mirrors.ts';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const halves = (path: string) => {
	const [, front = '', body = ''] =
		/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
	return { front: parse(front, { schema: 'yaml-1.1' }) as unknown, body };
};
/** A value guide, by its words alone. */
const bodyOf = (id: string) => halves(`content/nilai/${id}.mdx`).body;

test('an author would be told of nothing', () => {
	expect(contentProblems(readContent(), readTags())).toEqual([]);
});

describe('the values', () => {
	const values = z.array(valueSchema).parse(read('content/nilai-dasar.yaml'));

	test('are the seven of the law, in its order and under its letters', () => {
		expect(values.map(({ id }) => id)).toEqual(valueIds);
		expect(values.map(({ article: letter }) => letter).join('')).toBe('abcdefg');
		expect(values.map(({ tile }) => tile).join('')).toBe('BerAKHLAK');
	});

	test('are told apart by their short names, each of letters of its own in order', () => {
		expect(new Set(values.map(({ short }) => short)).size).toBe(values.length);
		for (const { name, short } of values)
			expect(name).toMatch(new RegExp(`^${Array.from(short).join('.*')}`));
	});

	test('refuse a value without exactly three behaviours, with the remedy', () => {
		const short = values.map((value) => ({ ...value, behaviours: value.behaviours.slice(0, 2) }));
		const refused = valueSchema.safeParse(short[0]);
		expect(refused.error?.issues[0]?.message).toMatch(/tepat tiga perilaku/);
	});
});

describe('the instruments', () => {
	const diri = readInstrument('diri');
	const kilat = readInstrument('kilat');

	test('ask about every behaviour once, or every value once, in the order of the law', () => {
		expect(diri.items.map(({ id }) => id)).toEqual(behaviourIds);
		expect(kilat.items.map(({ id }) => id)).toEqual(valueIds);
	});

	test('reverse exactly one statement of each value in the long one, and none in the short one', () => {
		const reversed = diri.items.filter((item) => item.reversed);
		expect(reversed.map(({ id }) => valueOf(id))).toEqual(valueIds);
		expect(kilat.items.filter((item) => item.reversed)).toEqual([]);
	});

	test('word what is reversed as an act, not by a mere "tidak"', () => {
		for (const { text } of diri.items.filter((item) => item.reversed))
			expect(text).not.toMatch(/\b(tidak|belum|kurang)\b/i);
	});

	test.each([diri, kilat])(
		'ask of the reader, briefly and without a frequency: $title',
		(mirror) => {
			const frequency = /\b(selalu|sering|jarang|pernah|kadang|biasanya|setiap|tiap|umumnya)\b/i;
			for (const { text } of mirror.items) {
				expect(text).toMatch(/^Saya .+\.$/);
				expect(text.length, text).toBeLessThanOrEqual(95);
				expect(text).not.toMatch(frequency);
			}
		},
	);

	test('name the span they ask about as it stands within a sentence and in the question', () => {
		for (const { period, leads } of [diri, kilat]) {
			expect(period).toMatch(/^dalam /);
			expect(leads).toContain(period);
		}
	});

	test('refuse an item asked twice and an item of no behaviour', () => {
		const authored = read('content/instrumen/diri.yaml') as { items: { id: string }[] };
		const twice = { ...authored, items: [...authored.items, authored.items[0]] };
		const stray = { ...authored, items: [{ ...authored.items[0], id: 'jujur-1' }] };
		expect(instrumentSchema.safeParse(twice).error?.message).toMatch(/dua kali/);
		expect(instrumentSchema.safeParse(stray).success).toBe(false);
	});
});

describe('the advice', () => {
	const advice = z.array(adviceSchema).parse(read('content/saran.yaml'));

	test('is there for each of the 21 behaviours', () => {
		expect(advice.map(({ id }) => id)).toEqual(behaviourIds);
	});

	test('offers sentences for the SKP that name behaviour, and no share to be reached', () => {
		for (const { expectation } of advice) expect(expectation).not.toMatch(/\d|%|persen/i);
	});
});

describe('the example of a unit’s sentence', () => {
	const { contoh } = read('content/kalimat.yaml') as { contoh: Record<string, string> };
	const statements = (
		read('content/instrumen/diri.yaml') as { items: { id: string; text: string }[] }
	).items;

	test('is there for each of the 21 behaviours, in the law’s order', () => {
		expect(Object.keys(exampleSentencesSchema.parse(contoh))).toEqual(behaviourIds);
		const { 'loyal-2': dropped, ...others } = contoh;
		expect(dropped).toBeDefined();
		expect(exampleSentencesSchema.safeParse(others).success).toBe(false);
		expect(exampleSentencesSchema.safeParse({ ...contoh, 'jujur-1': dropped }).success).toBe(false);
	});

	test.each(Object.entries(contoh))(
		'for %s is kept as it is, and names no frequency',
		(_, text) => {
			expect(tidySentence(text)).toBe(text);
			expect(text).not.toMatch(/selalu|sering|kadang|jarang|biasanya|supaya|agar|sehingga/i);
		},
	);

	test.each(statements)('for $id is not the statement of the mirror', ({ id, text }) => {
		expect(contoh[id]).not.toBe(text.replace('Saya', 'Kami'));
	});
});

test('the identity of the site is complete', () => {
	const { instansi } = read('content/daerah/instansi.yaml') as { instansi: unknown };
	expect(identitySchema.safeParse(instansi).success).toBe(true);
});

describe('the guides', () => {
	test.each(valueIds)('%s cites the law', (id) => {
		const { body, front } = halves(`content/nilai/${id}.mdx`);
		const data = guideSchema.parse(front);
		expect(citedSources(body)).toContain('uu-20-2023');
		expect(data.title.length).toBeGreaterThan(3);
	});

	test.each(valueIds)('%s has a scene, acts and their opposites for each behaviour', (id) => {
		const body = bodyOf(id);
		const blocks = body.split('<Perilaku ').slice(1);
		expect(blocks.map((block) => /^id="([^"]+)"/.exec(block)?.[1])).toEqual(behavioursOf(id));
		for (const block of blocks)
			for (const part of ['<Tampak>', '<BukanBegini>', '<Penjelasan>', '<Adegan '])
				expect(block).toContain(part);
		expect(body.match(/<Kasus /g)).toHaveLength(2);
	});

	test('give Adaptif the most room', () => {
		const lengths = valueIds.map((id) => countWords(bodyOf(id)));
		expect(Math.max(...lengths)).toBe(lengths[valueIds.indexOf('adaptif')]);
	});
});

describe('the session plans', () => {
	const plans = globSync('content/rencana/*.mdx').map((path) => {
		const { front, body } = halves(path);
		return { path, body, plan: planSchema.parse(front) };
	});
	const responses = z.array(responseSchema).parse(read('content/jika.yaml'));

	test('are four on the desk, for a quarter of an hour to three hours, and an hour for a portrait', () => {
		const minutes = (isOnDesk: boolean) =>
			plans
				.filter(({ plan }) => (plan.card !== undefined) === isOnDesk)
				.map(({ plan }) => plan.minutes)
				.sort((a, b) => a - b);
		expect(minutes(true)).toEqual([15, 45, 90, 180]);
		expect(minutes(false)).toEqual([60]);
	});

	test('say why they bring people back, with a source, and promise nothing proven', () => {
		for (const { path, body } of plans) {
			expect(citedSources(body), path).toContain('van-montfort-2013');
			expect(body, path).not.toMatch(/terbukti (?!lebih baik)/);
		}
	});

	test('have words to say in every step but a pause, each in quotation marks', () => {
		for (const { path, plan } of plans)
			for (const { title, moments } of plan.steps.filter(({ part }) => part !== 'Jeda')) {
				const said = moments.flatMap(({ say = [] }) => say);
				expect(said.length, `${path} ${title}`).toBeGreaterThan(0);
				for (const words of said) expect(words).toMatch(/^“.*”$/s);
			}
	});

	test('measure people in their first weeks by no four weeks they have not worked', () => {
		for (const { path, plan } of plans)
			if (/baru/.test(plan.audience)) expect(plan.session?.instrument, path).not.toBe('diri');
	});

	test('make no session where no recap is read, speak of no score there, and make Cermin Diri on day 30', () => {
		expect(plans.flatMap(({ plan }) => (plan.session ? plan.minutes : []))).toEqual([180]);
		const quick = plans.filter(({ plan }) => plan.card && !plan.session);
		expect(quick.length).toBeGreaterThan(0);
		for (const { path, plan } of quick) {
			expect(
				plan.steps.flatMap(({ ifs = [] }) => ifs),
				path,
			).not.toContain('skor-turun');
			expect(plan.after.session, path).toEqual({ instrument: 'diri', wave: 'before' });
		}
	});

	test('stop at one thing only, a violation told, and say then what not to do', () => {
		const stops = responses.filter(({ stop }) => stop);
		expect(stops.map(({ id }) => id)).toEqual(['pelanggaran']);
		expect(stops[0]?.then).toMatch(/jangan bertanya.*jangan mencatat nama.*jangan menjanjikan/i);
	});

	test('leave no answer unused, neither by a plan nor by the guide', () => {
		const guide = globSync('content/pelatih/*.mdx').map((path) => readFileSync(path, 'utf8'));
		const used = plans.flatMap(({ plan }) => plan.steps.flatMap(({ ifs = [] }) => ifs));
		for (const { id } of responses)
			expect(used.includes(id) || guide.join().includes(`<Jika id="${id}"`), id).toBe(true);
	});
});

test('no page sends a reader to a body that was dissolved', () => {
	for (const path of globSync('content/{nilai,halaman}/*.mdx'))
		expect(readFileSync(path, 'utf8')).not.toMatch(/saber pungli/i);
});

/**
 * Words that told the apt choice before anybody had read the case: who asks, admits, proposes, turns to a superior, shares.
 * Fair words (leave, admission, manners, apology, council) are rare one by one, so they are weighed together as well.
 */
const cues = [
	/\b(tanya|bertanya|menanya|minta|meminta)/i,
	/\b(mengaku|mengakui|terus terang|jujur)\b/i,
	/\b(usul|mengusul|menawar|mengajak|ajak)/i,
	/\b(atasan|kepala|koordinator|pimpinan|camat|lurah|direktur|sekretaris)\b/i,
	/\b(bersama|bersama-sama|berdua|musyawarah|rapat)\b/i,
	/\b(melapor|menyampaikan|memberi tahu|menjelaskan|menerangkan|mengabari|menyebut)/i,
	/\b(mencatat|menulis|catatan|tertulis)\b/i,
	/\btanpa\b/i,
	/\b(saja|cukup|diam|dulu|langsung|sendiri)\b/i,
	/\b(supaya|agar|karena|sebab|sehingga)\b/i,
	/izin|setuju|menyetujui|mengiyakan|atas saran/i,
	/\b(sopan|sabar|bersabar|ramah)\b/i,
	/maaf/i,
	/musyawarah|berunding/i,
	/bersama|berdua|mengajak|musyawarah|berunding|sepakat/i,
	/izin|setuju|menyetujui|mengiyakan|atas saran|mengaku|terus terang|jujur|sopan|sabar|maaf|musyawarah|berunding/i,
	/\b(sebentar|seperlunya|sementara)\b/i,
	/\bgrup\b/i,
	/\b(besok|nanti|lusa|minggu depan)\b/i,
	/\b(belum|tanpa|menunggu)\b/i,
	/\b(walaupun|meskipun|melambat|tertahan|menunggu|biarkan|mundurkan)\b/i,
];

/**
 * How much more likely the words of a choice are among apt choices than among others: the logarithm of a naive Bayes ratio.
 * @param known Choices to learn from; only words that stand in at least four of them count.
 */
function aptness(known: readonly { text: string; rating: string }[]): (text: string) => number {
	const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[a-z]+/g));
	const [apt = [], others = []] = [true, false].map((isApt) =>
		known.filter(({ rating }) => (rating === 'apt') === isApt).map(({ text }) => wordsOf(text)),
	);
	const having = (word: string, choices: Set<string>[]) =>
		choices.filter((words) => words.has(word)).length;
	const weights = [...new Set([...apt, ...others].flatMap((words) => [...words]))]
		.filter((word) => having(word, [...apt, ...others]) >= 4)
		.map((word) => {
			const [ofApt = 0, ofOthers = 0] = [apt, others].map(
				(choices) => (having(word, choices) + 1) / (choices.length + 2),
			);
			return {
				word,
				with: Math.log(ofApt / ofOthers),
				without: Math.log((1 - ofApt) / (1 - ofOthers)),
			};
		});
	return (text) => {
		const words = wordsOf(text);
		return weights.reduce((sum, w) => sum + (words.has(w.word) ? w.with : w.without), 0);
	};
}

/** How far two shares lie apart, in standard errors of their difference were they equal (two-proportion z test). */
function zScore(found: number, of: number, foundToo: number, ofToo: number): number {
	const pooled = (found + foundToo) / (of + ofToo);
	const error = Math.sqrt(pooled * (1 - pooled) * (1 / of + 1 / ofToo));
	return error === 0 ? 0 : (found / of - foundToo / ofToo) / error;
}

describe('the cases', () => {
	const cases = globSync('content/kasus/*.mdx').map((path) => {
		const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(path, 'utf8')) ?? [];
		return {
			data: caseSchema.parse(parse(front, { schema: 'yaml-1.1' })),
			scene: halves(path).body,
		};
	});

	test('number at least 52, six a value', () => {
		expect(cases.length).toBeGreaterThanOrEqual(52);
		for (const id of valueIds)
			expect(cases.filter(({ data }) => data.value === id).length).toBeGreaterThanOrEqual(6);
	});

	test('let a reader say something to two kinds of listener, and weigh two values', () => {
		for (const { data } of cases) {
			expect(new Set(data.say.map(({ listener }) => listener)).size, data.title).toBeGreaterThan(1);
			expect(new Set(data.whatIf.map(({ value }) => value)).size, data.title).toBeGreaterThan(1);
		}
	});

	test('touch money, gifts or orders from above at least six times', () => {
		const heavy = cases.filter(({ data }) =>
			data.pressures.some((pressure) => ['uang', 'hadiah', 'perintah'].includes(pressure)),
		);
		expect(heavy.length).toBeGreaterThanOrEqual(6);
	});

	test('are set in every setting', () => {
		expect(new Set(cases.map(({ data }) => data.setting))).toEqual(new Set(settings));
	});

	test('do not give the apt choice away by its place or its length', () => {
		const apt = cases.map(({ data }) => data.choices.findIndex(({ rating }) => rating === 'apt'));
		const longest = cases.filter(({ data: { choices } }, index) =>
			choices.every(({ text }) => text.length <= (choices[apt[index] ?? 0]?.text.length ?? 0)),
		);
		for (const place of [0, 1, 2, 3])
			expect(apt.filter((found) => found === place).length).toBeGreaterThan(cases.length / 7);
		expect(longest.length).toBeLessThan(cases.length / 2.5);
	});

	// Nor may words single out what is wrong, which a reader would then only have to strike out.
	test.each(['apt', 'wrong'])('use no words by which a choice is known to be %s', (rating) => {
		const choices = cases.flatMap(({ data }) => data.choices);
		const [those, others] = [
			choices.filter((choice) => choice.rating === rating),
			choices.filter((choice) => choice.rating !== rating),
		];
		for (const cue of cues) {
			const found = (among: typeof choices) => among.filter(({ text }) => cue.test(text)).length;
			const apart = zScore(found(those), those.length, found(others), others.length);
			expect.soft(Math.abs(apart), String(cue)).toBeLessThan(1.96);
		}
	});

	test('have an apt choice that nobody finds by its words, having learnt them from the other cases', () => {
		const found = cases.filter(({ data }) => {
			const others = cases.filter((other) => other.data !== data);
			const score = aptness(others.flatMap((other) => other.data.choices));
			const likeliest = data.choices.toSorted((a, b) => score(b.text) - score(a.text))[0];
			return likeliest?.rating === 'apt';
		});
		// One of four is right by chance; of 34 cases no more than 13, in 19 of 20 such sets.
		const deviation = Math.sqrt(cases.length * 0.25 * 0.75);
		expect(found.length).toBeLessThan(cases.length * 0.25 + 1.96 * deviation);
	});

	test('let no place in a row of what-ifs say whether the choice changes', () => {
		for (const place of [0, 1, 2, 3]) {
			const here = cases.flatMap(({ data }) => data.whatIf[place] ?? []);
			const share = here.filter(({ flips }) => flips).length / here.length;
			expect(share, `place ${place + 1}`).toBeGreaterThan(0.35);
			expect(share, `place ${place + 1}`).toBeLessThan(0.65);
		}
	});

	test('tell their scenes at various lengths, and do not all begin with who the reader is', () => {
		const lengths = cases.map(({ scene }) => countWords(scene)).sort((a, b) => a - b);
		const [shortest = 0] = lengths;
		expect(lengths.at(-1)).toBeGreaterThan(shortest * 2);
		const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
		const alike = lengths.filter((length) => Math.abs(length - middle) < middle / 10);
		expect(alike.length).toBeLessThan((cases.length * 2) / 3);
		const introduced = cases.filter(({ scene }) => scene.trim().startsWith('Anda '));
		expect(introduced.length).toBeLessThan((cases.length * 2) / 3);
	});

	test('seldom turn their feedback on a "but"', () => {
		const other = cases.flatMap(({ data }) =>
			data.choices.filter(({ rating }) => rating !== 'apt'),
		);
		const turning = other.filter(({ feedback }) =>
			/\b(Namun|Tetapi|Akan tetapi)\b|, (tetapi|namun) /.test(feedback),
		);
		expect(turning.length / other.length).toBeLessThan(0.4);
	});

	test('open their choices in more ways than one', () => {
		const all = cases.flatMap(({ data }) => data.choices);
		const direct = all.filter(({ text }) => text.startsWith('Anda '));
		expect(direct.length / all.length).toBeLessThan(0.6);
	});

	test('touch each of the 21 behaviours', () => {
		const touched = new Set(cases.flatMap(({ data }) => data.behaviours));
		expect(behaviourIds.filter((id) => !touched.has(id))).toEqual([]);
	});
});

describe('what helps with a commitment', () => {
	const helps = z.array(commitmentSchema).parse(read('content/komitmen.yaml'));

	test('is there for each of the 21 behaviours, in the order of the law', () => {
		expect(helps.map(({ id }) => id)).toEqual(behaviourIds);
	});

	test('never says the same twice', () => {
		const said = helps.flatMap(({ examples, recall }) => [
			...examples.map(({ when, then }) => `${when} ${then}`),
			...recall,
		]);
		expect(new Set(said).size).toBe(said.length);
	});

	test('sends a person to three cases, each another', () => {
		for (const { id, cases } of helps) expect(new Set(cases).size, id).toBe(3);
	});

	test('is kept as it is written when a person takes it over', () => {
		for (const { examples } of helps)
			for (const { when, then } of examples)
				expect([tidyText(when), tidyText(then)]).toEqual([when, then]);
	});

	test('refuses an act that only avoids, with the remedy', () => {
		const [help] = helps;
		const avoiding = { ...help?.examples[0], then: 'tidak menyela rekan' };
		const refused = commitmentSchema.safeParse({
			...help,
			examples: [avoiding, avoiding, avoiding],
		});
		expect(refused.error?.issues[0]?.message).toMatch(/tulis yang akan dilakukan/);
	});
});

describe('the themes of a portrait', () => {
	const themes = portraitThemeIds.map((id) => ({
		id,
		theme: portraitThemeSchema.parse(
			parse(readFileSync(`content/tema/${id}.yaml`, 'utf8'), { schema: 'yaml-1.1' }),
		),
	}));

	test('are the twelve that can be chosen, and no others', () => {
		const files = globSync('content/tema/*').map((file) => basename(file, '.yaml'));
		expect(files.sort()).toEqual([...portraitThemeIds].sort());
		expect(themes).toHaveLength(12);
	});

	test('have each of the 35 phrases once', () => {
		const phrases = themes.flatMap(({ theme }) => theme.phrases);
		expect(phrases).toHaveLength(35);
		expect([...phrases].sort()).toEqual([...phraseIds].sort());
	});

	test('are told apart by title and finding, and offer every kind of tool', () => {
		for (const key of ['title', 'finding'] as const)
			expect(new Set(themes.map(({ theme }) => theme[key])).size).toBe(themes.length);
		expect(new Set(themes.map(({ theme }) => theme.tool.kind)).size).toBe(4);
	});

	test('say an act a sentence, and none of them twice', () => {
		const acts = themes.flatMap(({ theme }) => theme.actions.map(({ text }) => text));
		expect(new Set(acts).size).toBe(acts.length);
		for (const act of acts) expect(act).toMatch(/^[^.!?]+\.$/);
	});
});

describe('the topics', () => {
	const topics = globSync('content/topik/*.mdx').map((path) => {
		const { front, body } = halves(path);
		return { id: basename(path, '.mdx'), data: topicSchema.parse(front), body };
	});

	test('are ten, and three cases lead on from each of the six new ones', () => {
		expect(topics).toHaveLength(10);
		for (const { id, data } of topics.filter(({ data }) => data.order > 4))
			expect(
				data.related?.filter((path) => path.startsWith('/kasus/')).length,
				id,
			).toBeGreaterThanOrEqual(3);
	});

	test('stand in an order that leaves no doubt', () => {
		const orders = topics.map(({ data }) => data.order);
		expect(orders.toSorted((a, b) => a - b)).toEqual(orders.map((_, index) => index + 1));
	});

	test.each(topics)('$id sends its reader on to a case', ({ data: { related = [] } }) => {
		expect(related.filter((path) => path.startsWith('/kasus/')).length).toBeGreaterThan(0);
	});

	test.each(topics)('$id leaves no scrap after its last sheet, which ends a page', ({ body }) => {
		const after = body.split('</Lembar>').at(-1)?.trim();
		expect(after).toMatch(/^(##|$)/);
	});

	test.each(topics)(
		'$id draws only amounts and minutes that it tells as well',
		({ data, body }) => {
			const said = body.replace(/<[^>]*>/g, ' ').replaceAll('.', '');
			for (const diagram of data.diagrams ?? []) {
				if (diagram.kind === 'limits')
					for (const { before, since } of diagram.rows)
						for (const amount of [before, since]) expect(said).toContain(`Rp${amount}`);
				if (diagram.kind === 'clock')
					for (const [index, { until }] of diagram.parts.entries())
						expect(said).toContain(`${diagram.parts[index - 1]?.until ?? 0} sampai ${until} `);
			}
		},
	);
});

test('heads of sections stand only where there still are some, and nobody is an extension worker of a region', () => {
	for (const path of globSync('content/**/*.{mdx,yaml}')) {
		const text = readFileSync(path, 'utf8');
		expect(text, path).not.toMatch(/penyuluh/i);
		if (/(kepala|setiap|memimpin) seksi/i.test(text))
			expect(text, path).toMatch(/kecamatan|kelurahan|UPTD|RSUD/);
	}
});

test('the glossary has at least 40 terms', () => {
	expect(z.array(termSchema).parse(read('content/istilah.yaml')).length).toBeGreaterThanOrEqual(40);
});

test('the steps before a decision spell TIMBANG', () => {
	const steps = z.array(weighingStepSchema).parse(read('content/timbang.yaml'));
	const inOrder = steps.toSorted((a, b) => a.order - b.order);
	expect(inOrder.map(({ name }) => name[0]).join('')).toBe('TIMBANG');
});
