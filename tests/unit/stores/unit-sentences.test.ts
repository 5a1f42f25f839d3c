import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { garbage, openTab, refusals, startBrowser } from '../../support/browser.ts';

const key = 'cermin:unit-sentences:v1';
const load = () => openTab(() => import('../../../src/stores/unit-sentences.ts'));

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

test('saveSentence writes the format that every version of the site reads', async () => {
	const { saveSentence } = await load();
	expect(saveSentence('adaptif-3', '  Kami menghitung persediaan. ')).toBe(true);
	expect(saveSentence('akuntabel-1', 'Kami mencatat.')).toBe(true);
	expect(storage.getItem(key)).toBe(
		'{"akuntabel-1":"Kami mencatat.","adaptif-3":"Kami menghitung persediaan."}',
	);
});

test('saveSentence forgets a sentence that is emptied, and leaves the others', async () => {
	const { saveSentence, unitSentences } = await load();
	saveSentence('adaptif-3', 'Kami menghitung.');
	saveSentence('akuntabel-1', 'Kami mencatat.');
	saveSentence('adaptif-3', ' ');
	expect(unitSentences.$value.get()).toEqual({ 'akuntabel-1': 'Kami mencatat.' });
});

test('addSentences replaces the sentences of the same behaviours, and no others', async () => {
	const { addSentences, saveSentence, unitSentences } = await load();
	saveSentence('adaptif-3', 'Kami menghitung.');
	saveSentence('akuntabel-1', 'Kami mencatat.');
	expect(addSentences({ 'adaptif-3': 'Kami memeriksa.', 'loyal-2': 'Kami menjawab.' })).toBe(true);
	expect(unitSentences.$value.get()).toEqual({
		'akuntabel-1': 'Kami mencatat.',
		'loyal-2': 'Kami menjawab.',
		'adaptif-3': 'Kami memeriksa.',
	});
});

test('two tabs lose nothing of each other', async () => {
	const [left, right] = [await load(), await load()];
	left.saveSentence('adaptif-3', 'Kami menghitung.');
	right.saveSentence('akuntabel-1', 'Kami mencatat.');
	expect(Object.keys(left.unitSentences.read())).toEqual(['akuntabel-1', 'adaptif-3']);
});

test.each(garbage)('sentences stored as %j are set aside, and new ones begin', async (text) => {
	storage.setItem(key, text);
	const { saveSentence, unitSentences } = await load();
	expect(unitSentences.$value.get()).toEqual({});
	saveSentence('akuntabel-1', 'Kami mencatat.');
	expect(unitSentences.readAside()).toBe(text);
});

test.each(Object.entries(refusals))(
	'saveSentence says that nothing is kept where storage is %s, and goes on in memory',
	async (_, refuse) => {
		refuse();
		const { saveSentence, unitSentences } = await load();
		expect(saveSentence('akuntabel-1', 'Kami mencatat.')).toBe(false);
		expect(unitSentences.$value.get()).toEqual({ 'akuntabel-1': 'Kami mencatat.' });
	},
);
