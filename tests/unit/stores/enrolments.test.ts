import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Session } from '../../../src/core/codes/session-link.ts';
import type { Attempt } from '../../../src/core/device/attempt.ts';
import { garbage, openTab, refusals, startBrowser } from '../../support/browser.ts';

const key = 'cermin:sessions:v1';
const load = () => openTab(() => import('../../../src/stores/enrolments.ts'));

const before: Session = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	instrument: 'kilat',
	wave: 'before',
	detail: 'summary',
};
const attempt = (id: string): Attempt => ({
	id,
	instrument: 'kilat',
	revision: 1,
	finishedAt: '2026-11-23T02:14:00.000Z',
	scores: {},
	priorities: [],
});

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('enrol', () => {
	test('notes the session, the wave and the attempt under a random tag', async () => {
		const { enrol, enrolments } = await load();
		enrol(before, attempt('a'));
		const [entry] = enrolments.$value.get();
		expect(entry).toMatchObject({
			session: 'q7k3m9xw',
			name: 'Orientasi CPNS 2026',
			wave: 'before',
			detail: 'summary',
			attempt: 'a',
		});
		expect(Number.isInteger(entry?.participant)).toBe(true);
	});

	test('keeps one tag for all waves of a session and another for each session', async () => {
		const { enrol, enrolments } = await load();
		enrol(before, attempt('a'));
		enrol({ ...before, wave: 'after' }, attempt('b'));
		enrol({ ...before, id: 'zzzzqqqq' }, attempt('c'));
		const [first, second, third] = enrolments.$value.get().map(({ participant }) => participant);
		expect(second).toBe(first);
		expect(third).not.toBe(first);
	});

	test('counts only the latest attempt of a wave', async () => {
		const { enrol, enrolments } = await load();
		enrol(before, attempt('a'));
		const [first] = enrolments.$value.get();
		enrol(before, attempt('b'));
		expect(enrolments.$value.get()).toEqual([{ ...first, attempt: 'b' }]);
	});

	test('keeps the tag that another tab has just made', async () => {
		const [left, right] = [await load(), await load()];
		left.enrol(before, attempt('a'));
		right.enrol({ ...before, wave: 'after' }, attempt('b'));
		const tags = right.enrolments.$value.get().map(({ participant }) => participant);
		expect(tags).toHaveLength(2);
		expect(new Set(tags).size).toBe(1);
	});

	test('writes the format that every version of the site reads, with the wave as its phase', async () => {
		const { enrol } = await load();
		enrol(before, attempt('a'));
		expect(JSON.parse(storage.getItem(key) ?? '')).toMatchObject([{ phase: 'before' }]);
	});

	test.each(garbage)('sets %j aside and begins a new list', async (text) => {
		storage.setItem(key, text);
		const { enrol, enrolments } = await load();
		enrol(before, attempt('a'));
		expect(enrolments.$value.get()).toHaveLength(1);
		expect(enrolments.readAside()).toBe(text);
	});

	test.each(Object.entries(refusals))(
		'goes on in memory where storage is %s',
		async (_, refuse) => {
			refuse();
			const { enrol, enrolments } = await load();
			enrol(before, attempt('a'));
			enrol({ ...before, wave: 'after' }, attempt('b'));
			const tags = enrolments.$value.get().map(({ participant }) => participant);
			expect(tags[0]).toBe(tags[1]);
		},
	);
});

describe('takeUpTag', () => {
	const after: Session = { ...before, wave: 'after' };
	const earlier = { participant: 48_201, wave: 'before' } as const;
	type Tab = Awaited<ReturnType<typeof load>>;
	const tagsOf = ({ enrolments }: Tab) =>
		enrolments.$value.get().map(({ wave, participant }) => [wave, participant]);

	test('gives the code of this device the tag of the other, also after a reload', async () => {
		const tab = await load();
		expect(tab.takeUpTag(after, earlier)).toBe(true);
		const reloaded = await load();
		reloaded.enrol(after, attempt('b'));
		expect(tagsOf(reloaded)).toEqual([
			['before', 48_201],
			['after', 48_201],
		]);
		expect(reloaded.enrolments.$value.get()[0]).toMatchObject({ attempt: '', session: before.id });
	});

	test('puts a tag that was pasted by mistake right', async () => {
		const tab = await load();
		tab.takeUpTag(after, { participant: 7, wave: 'later' });
		tab.takeUpTag(after, earlier);
		expect(tagsOf(tab)).toEqual([['before', 48_201]]);
	});

	test('leaves a tag that a mirror was finished under, and other sessions', async () => {
		const tab = await load();
		tab.enrol(before, attempt('a'));
		const first = tagsOf(tab);
		tab.takeUpTag(after, { participant: 7, wave: 'later' });
		expect(tagsOf(tab)).toEqual(first);
		tab.takeUpTag({ ...after, id: 'zzzzqqqq' }, earlier);
		expect(tagsOf(tab)).toEqual([...first, ['before', 48_201]]);
	});

	test('says so where it is not kept, and lasts as long as the page', async () => {
		const tab = await load();
		storage.full = true;
		expect(tab.takeUpTag(after, earlier)).toBe(false);
		tab.enrol(after, attempt('b'));
		expect(tagsOf(tab)).toEqual([
			['before', 48_201],
			['after', 48_201],
		]);
		expect((await load()).enrolments.$value.get()).toEqual([]);
	});
});
