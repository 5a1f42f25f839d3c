import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeResult } from '../../../src/core/codes/result-code.ts';
import type * as CollectedCodes from '../../../src/stores/collected-codes.ts';
import {
	databaseProblem,
	dropCode,
	forgetCodes,
	keepCodes,
	keeper,
	keptCodes,
	keptRecords,
} from '../../../src/stores/collected-codes.ts';
import { eraseDevice, exportDevice, importDevice } from '../../../src/stores/device.ts';
import { startBrowser } from '../../support/browser.ts';
import { database, startDatabase } from '../../support/memory-database.ts';
import { randomFrom, randomResult } from '../../support/results.ts';

vi.mock('idb', () => import('../../support/memory-database.ts'));

beforeEach(startDatabase);

describe('keepCodes', () => {
	test('keeps codes together, in the order they came', async () => {
		expect(await keepCodes(['cb1a', 'cb1b'])).toBe(true);
		expect(await keepCodes(['cb1c'])).toBe(true);
		expect(await keptCodes()).toEqual(['cb1a\ncb1b', 'cb1c']);
	});

	test('writes down when they came to this device', async () => {
		const before = new Date().toISOString();
		await keepCodes(['cb1a']);
		const [record] = await keptRecords();
		expect((record?.at ?? '') >= before).toBe(true);
	});

	test('says so where the browser refuses, and works once it allows', async () => {
		database.refused = true;
		expect(await keepCodes(['cb1a'])).toBe(false);
		expect(await keptCodes()).toEqual([]);
		database.refused = false;
		expect(await keepCodes(['cb1a'])).toBe(true);
	});
});

describe('keeper', () => {
	const many = Array.from({ length: 20_000 }, (_, index) => `cb1${index}`);

	test('writes many codes in a few records, and leaves out none', async () => {
		const { done, keep } = keeper();
		for (const code of many) keep(code);
		expect(await done()).toEqual([]);
		expect((await keptCodes()).length).toBe(3);
		expect((await keptCodes()).join('\n').split('\n')).toEqual(many);
	});

	test('gives back what the browser refused', async () => {
		const { done, keep } = keeper();
		database.refused = true;
		for (const code of many) keep(code);
		expect((await done()).join('\n').split('\n')).toEqual(many);
		expect(await keptCodes()).toEqual([]);
	});

	test('writes down where codes come from, which stays when one is taken out', async () => {
		const { done, keep } = keeper('paper');
		keep('cb1a');
		keep('cb1b');
		await done();
		await keepCodes(['cb1c']);
		await dropCode('cb1a');
		expect(await keptRecords()).toMatchObject([
			{ codes: 'cb1b', from: 'paper' },
			{ codes: 'cb1c' },
		]);
		expect((await keptRecords())[1]).not.toHaveProperty('from');
	});

	test('with nothing to keep writes nothing', async () => {
		expect(await keeper().done()).toEqual([]);
		expect(database.records.size).toBe(0);
	});

	test('takes back what it wrote, and no more', async () => {
		await keepCodes(['cb1before']);
		const { keep, undo } = keeper();
		for (const code of many) keep(code);
		await undo();
		expect(await keptCodes()).toEqual(['cb1before']);
	});
});

describe('dropCode', () => {
	test('takes one code out wherever it is kept, and leaves the others as they were', async () => {
		await keepCodes(['cb1a', 'cb1b', 'cb1bb']);
		const [{ at } = { at: '' }] = await keptRecords();
		await keepCodes(['cb1b']);
		await keepCodes(['cb1c']);
		expect(await dropCode('cb1b')).toBe(true);
		expect(await keptCodes()).toEqual(['cb1a\ncb1bb', 'cb1c']);
		expect((await keptRecords())[0]?.at).toBe(at);
	});

	test('says so where the browser refuses, or says yes and keeps it', async () => {
		await keepCodes(['cb1a']);
		database.refused = true;
		expect(await dropCode('cb1a')).toBe(false);
		Object.assign(database, { refused: false, forgetful: true });
		expect(await dropCode('cb1a')).toBe(false);
		expect(await keptCodes()).toEqual(['cb1a']);
	});
});

describe('forgetCodes', () => {
	test('erases all', async () => {
		await keepCodes(['cb1a']);
		expect(await forgetCodes()).toBe(true);
		expect(await keptCodes()).toEqual([]);
	});

	test('says so where the browser refuses', async () => {
		database.refused = true;
		expect(await forgetCodes()).toBe(false);
	});
});

describe('a database that cannot be reached', () => {
	/** The store as a page just opened has it, with no database open yet. */
	const reopened = (): Promise<typeof CollectedCodes> => {
		vi.resetModules();
		return import('../../../src/stores/collected-codes.ts');
	};
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());
	/** What comes of an action once everything it may wait for is over. */
	async function outcome<T>(action: Promise<T>): Promise<T> {
		await vi.advanceTimersByTimeAsync(120_000);
		return await action;
	}

	test('is none where it opens', async () => {
		expect(await databaseProblem()).toBeUndefined();
	});

	test.each([
		['newer', 'newer-version'],
		['silent', 'no-answer'],
		['refused', 'refused'],
	] as const)('because it is %s is told, and nothing hangs or throws', async (kind, problem) => {
		const store = await reopened();
		database[kind] = true;
		expect(await outcome(store.databaseProblem())).toBe(problem);
		expect(await outcome(store.keptCodes())).toEqual([]);
		expect(await outcome(store.keepCodes(['cb1a']))).toBe(false);
		expect(await outcome(store.forgetCodes())).toBe(false);
		const { keep, done } = store.keeper();
		keep('cb1a');
		expect(await outcome(done())).toEqual(['cb1a']);
	});

	test('works again once it answers', async () => {
		const store = await reopened();
		database.newer = true;
		expect(await outcome(store.databaseProblem())).toBe('newer-version');
		database.newer = false;
		expect(await outcome(store.keepCodes(['cb1a']))).toBe(true);
		database.silent = true;
		expect(await outcome(store.keptCodes())).toEqual([]);
		database.silent = false;
		expect(await outcome(store.keptCodes())).toEqual(['cb1a']);
	});
});

describe('a device with collected codes', () => {
	const [first = '', second = ''] = [1, 2].map((seed) =>
		encodeResult(randomResult(randomFrom(seed))),
	);

	beforeEach(() => {
		startBrowser();
		vi.stubGlobal('document', { documentElement: { dataset: {} } });
	});
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	test('exports each once, and another takes only those it has not', async () => {
		await keepCodes([first, second]);
		await keepCodes([second]);
		const file = await exportDevice();
		expect(JSON.parse(file)).toMatchObject({ codes: [first, second] });
		startDatabase();
		await keepCodes([second]);
		expect((await importDevice(file)).ok).toBe(true);
		expect(await keptCodes()).toEqual([second, first]);
	});

	test('says so where the browser does not take the codes of another', async () => {
		await keepCodes([first]);
		const file = await exportDevice();
		startDatabase();
		database.refused = true;
		expect(await importDevice(file)).toEqual({ ok: false, reason: 'not-kept' });
	});

	test('erased has none', async () => {
		await keepCodes([first]);
		expect(await eraseDevice()).toBe('erased');
		expect(await keptCodes()).toEqual([]);
	});

	test('says so where the browser does not erase them', async () => {
		await keepCodes([first]);
		database.refused = true;
		expect(await eraseDevice()).toBe('codes-left');
	});
});
