import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/core/device/draft.ts';
import { announceWrite, garbage, openTab, refusals, startBrowser } from '../../support/browser.ts';
import { readInstrument } from '../../support/mirrors.ts';

const diri = readInstrument('diri');
const key = 'cermin:draft:diri:v1';
const load = () => openTab(() => import('../../../src/stores/draft.ts'));

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
	vi.useFakeTimers({ now: new Date('2026-11-23T02:10:00.000Z') });
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const storedText = () => JSON.parse(storage.getItem(key) ?? '') as unknown;

describe('saveAnswers', () => {
	test('adds to what is answered, with the seconds and the moment', async () => {
		const { drafts, saveAnswers } = await load();
		saveAnswers(drafts.diri, diri, { 'adaptif-1': 3 }, 40);
		saveAnswers(drafts.diri, diri, { 'adaptif-1': 2, 'adaptif-2': 'na' }, 8);
		expect(drafts.diri.$value.get()).toEqual<Draft>({
			revision: diri.revision,
			answers: { 'adaptif-1': 2, 'adaptif-2': 'na' },
			priorities: [],
			seconds: 48,
			savedAt: '2026-11-23T02:10:00.000Z',
		});
		expect(drafts.kilat.$value.get().answers).toEqual({});
	});

	test('writes the format that every version of the site reads', async () => {
		const { drafts, saveAnswers, togglePriority } = await load();
		saveAnswers(drafts.diri, diri, { 'adaptif-1': 3, 'adaptif-2': 'na' }, 48);
		togglePriority(drafts.diri, diri, 'adaptif-1');
		expect(storedText()).toEqual({
			revision: diri.revision,
			answers: { 'adaptif-1': 3, 'adaptif-2': 'na' },
			focus: ['adaptif-1'],
			seconds: 48,
			savedAt: '2026-11-23T02:10:00.000Z',
		});
	});

	test('begins anew where the draft is of another revision, which stays until then', async () => {
		const old =
			'{"revision":99,"answers":{"loyal-1":2,"loyal-2":4},"focus":["loyal-1"],"seconds":9}';
		storage.setItem(key, old);
		const { drafts, saveAnswers } = await load();
		expect(drafts.diri.$value.get()).toMatchObject({
			revision: 99,
			answers: { 'loyal-1': 2, 'loyal-2': 4 },
		});
		saveAnswers(drafts.diri, diri, { 'loyal-2': 0 }, 3);
		expect(storedText()).toMatchObject({
			...{ revision: diri.revision, answers: { 'loyal-2': 0 }, focus: [], seconds: 3 },
		});
	});
});

describe('togglePriority', () => {
	test('chooses up to three and lets each go again', async () => {
		const { drafts, togglePriority } = await load();
		const chosen = () => drafts.diri.$value.get().priorities;
		for (const id of ['loyal-1', 'loyal-2', 'loyal-3', 'adaptif-1'] as const)
			togglePriority(drafts.diri, diri, id);
		expect(chosen()).toEqual(['loyal-1', 'loyal-2', 'loyal-3']);
		togglePriority(drafts.diri, diri, 'loyal-2');
		togglePriority(drafts.diri, diri, 'adaptif-1');
		expect(chosen()).toEqual(['loyal-1', 'loyal-3', 'adaptif-1']);
	});
});

describe('a draft', () => {
	test('answered in two tabs at once loses nothing of either', async () => {
		const left = await load();
		const right = await load();
		const seen = right.drafts.diri.$value;
		seen.listen(() => undefined);
		right.saveAnswers(right.drafts.diri, diri, { 'loyal-1': 0, 'loyal-2': 1 }, 2);
		left.saveAnswers(left.drafts.diri, diri, { 'loyal-1': 4 }, 1);
		announceWrite();
		expect(seen.get().answers).toEqual({ 'loyal-1': 4, 'loyal-2': 1 });
		right.saveAnswers(right.drafts.diri, diri, { 'loyal-3': 4 }, 1);
		expect(storedText()).toMatchObject({
			answers: { 'loyal-1': 4, 'loyal-2': 1, 'loyal-3': 4 },
			seconds: 4,
		});
	});

	test.each(garbage)(
		'stored as %j is no draft, and is set aside by the next answer',
		async (text) => {
			storage.setItem(key, text);
			const { drafts, noDraft, saveAnswers } = await load();
			expect(drafts.diri.$value.get()).toEqual(noDraft);
			saveAnswers(drafts.diri, diri, { 'loyal-1': 3 }, 1);
			expect(storedText()).toMatchObject({ answers: { 'loyal-1': 3 } });
			expect(storage.getItem(`${key}:unreadable`)).toBe(text);
		},
	);

	test('goes on in memory where the storage fills up midway', async () => {
		const { drafts, saveAnswers } = await load();
		saveAnswers(drafts.diri, diri, { 'loyal-1': 3 }, 1);
		storage.full = true;
		saveAnswers(drafts.diri, diri, { 'loyal-2': 3 }, 1);
		expect(drafts.diri.$value.get().answers).toEqual({ 'loyal-1': 3, 'loyal-2': 3 });
		expect(storedText()).toMatchObject({ answers: { 'loyal-1': 3 } });
	});

	test.each(Object.entries(refusals))(
		'goes on in memory where storage is %s',
		async (_, refuse) => {
			refuse();
			const { drafts, saveAnswers } = await load();
			saveAnswers(drafts.diri, diri, { 'loyal-1': 3 }, 1);
			saveAnswers(drafts.diri, diri, { 'loyal-2': 'na' }, 1);
			expect(drafts.diri.$value.get().answers).toEqual({ 'loyal-1': 3, 'loyal-2': 'na' });
		},
	);
});
