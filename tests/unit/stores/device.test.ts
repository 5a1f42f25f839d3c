import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { garbage, openTab, startBrowser } from '../../support/browser.ts';
import { plan } from '../../support/commitments.ts';
import { answersWorth, readInstrument } from '../../support/mirrors.ts';

const kilat = readInstrument('kilat');
const load = () =>
	openTab(async () => ({
		...(await import('../../../src/stores/device.ts')),
		...(await import('../../../src/stores/attempts.ts')),
		...(await import('../../../src/stores/finish-mirror.ts')),
		...(await import('../../../src/stores/draft.ts')),
		...(await import('../../../src/stores/enrolments.ts')),
		...(await import('../../../src/stores/kiosk.ts')),
		...(await import('../../../src/stores/my-sessions.ts')),
		...(await import('../../../src/stores/unit-sentences.ts')),
		...(await import('../../../src/stores/commitment.ts')),
		portrait: await import('../../../src/stores/portrait-actions.ts'),
		list: await import('../../../src/stores/evidence.ts'),
	}));
type Tab = Awaited<ReturnType<typeof load>>;

const session = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	instrument: 'kilat',
	wave: 'before',
	detail: 'summary',
} as const;

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
	vi.stubGlobal('document', { documentElement: { dataset: {} } });
});
afterEach(() => {
	vi.unstubAllGlobals();
});

/** A little of everything that a device can hold, collected codes apart, which need a database. */
function use(tab: Tab) {
	tab.saveAnswers(tab.drafts.kilat, kilat, answersWorth(kilat, 75), 60);
	tab.enrol(session, tab.finishMirror(kilat));
	tab.saveAnswers(tab.drafts.kilat, kilat, { loyal: 2 }, 3);
	tab.togglePriority(tab.drafts.kilat, kilat, 'loyal-1');
	tab.readingProgress.update(() => ({ cases: { a: 2 }, read: ['nilai/adaptif'] }));
	tab.saveMySession(session);
	tab.pathsProgress.update(() => ({
		orientasi: { begunAt: '2026-11-26T02:14:00.000Z', ticked: ['renungan/pelayanan-terbaik'] },
	}));
	tab.saveSentence('adaptif-1', 'Kami memberi tanda terima kertas begitu aplikasi macet.');
	tab.begin([plan.behaviour]);
	tab.write(tab.commitments.read().current?.id ?? '', 0, plan);
	tab.portrait.add([{ theme: 'adaptif' }]);
	tab.list.begin('akuntabel');
}
const texts = () => Object.fromEntries([...storage.texts].sort());

describe('a backup file', () => {
	test('brings all of one device to another, and doubles nothing the second time', async () => {
		const tab = await load();
		use(tab);
		const before = texts();
		const file = await tab.exportDevice();
		storage = startBrowser();
		const other = await load();
		for (let times = 0; times < 2; times++) {
			expect((await other.importDevice(file)).ok).toBe(true);
			expect(texts()).toEqual(before);
		}
	});

	test('takes nothing away that another tab writes while it is read', async () => {
		const tab = await load();
		use(tab);
		const file = await tab.exportDevice();
		const other = await load();
		const reading = tab.importDevice(file);
		other.saveAnswers(other.drafts.kilat, kilat, answersWorth(kilat, 50), 60);
		const { id } = other.finishMirror(kilat);
		expect((await reading).ok).toBe(true);
		expect((await load()).attempts.read().map((one) => one.id)).toContain(id);
	});

	test('says so where the browser keeps nothing of it', async () => {
		const tab = await load();
		use(tab);
		const file = await tab.exportDevice();
		storage = startBrowser();
		storage.full = true;
		const other = await load();
		expect(await other.importDevice(file)).toEqual({ ok: false, reason: 'not-kept' });
		storage.full = false;
		expect((await other.importDevice(file)).ok).toBe(true);
	});

	test('with nothing in it takes nothing away and leaves no empty lists behind', async () => {
		const nothing = '{"format":"cermin-berakhlak","version":1,"drafts":{},"attempts":[]}';
		const tab = await load();
		expect((await tab.importDevice(nothing)).ok).toBe(true);
		expect(Object.keys(texts())).toEqual(['cermin:attempts:v1', 'cermin:progress:v1']);
		use(tab);
		const before = texts();
		await tab.importDevice(nothing);
		expect(texts()).toEqual(before);
	});

	test.each([
		['halo', 'malformed'],
		['{"a":1}', 'other-format'],
		['{"format":"cermin-berakhlak","version":2}', 'newer-version'],
		['{"format":"cermin-berakhlak","version":1,"drafts":{},"attempts":[{"id":"<b>"}]}', 'damaged'],
	])('that cannot be read, as %s, changes nothing', async (text, reason) => {
		const tab = await load();
		use(tab);
		const before = texts();
		expect(await tab.importDevice(text)).toEqual({ ok: false, reason });
		expect(texts()).toEqual(before);
	});
});

test('unreadableTexts gives all that was set aside, of whatever it was', async () => {
	const keys = [
		'cermin:attempts:v1',
		'cermin:progress:v1',
		'cermin:sessions:v1',
		'cermin:my-sessions:v1',
		'cermin:unit-sentences:v1',
		'cermin:commitment:v1',
		'cermin:paths:v1',
		'cermin:portrait-actions:v1',
		'cermin:evidence:v1',
		'cermin:kiosk:v1',
		'cermin:draft:diri:v1',
		'cermin:draft:kilat:v1',
		'cermin:kiosk-draft:diri:v1',
		'cermin:kiosk-draft:kilat:v1',
	];
	for (const [index, key] of keys.entries()) storage.setItem(key, `{{broken ${index}`);
	const tab = await load();
	await tab.readDevice();
	tab.kiosk.read();
	for (const draft of Object.values(tab.kioskDrafts)) draft.read();
	expect(tab.unreadableTexts()).toEqual(keys.map((_, index) => `{{broken ${index}`));
});

test('isAsideFull tells that there is no room to set one aside, and what it is can still be had', async () => {
	storage.setItem('cermin:attempts:v1', '{{broken');
	storage.room = 10;
	const tab = await load();
	await tab.readDevice();
	expect(tab.isAsideFull()).toBe(true);
	expect(tab.unreadableTexts()).toEqual(['{{broken']);
	storage.room = Infinity;
	tab.attempts.update((all) => all);
	expect(tab.isAsideFull()).toBe(false);
	expect(tab.unreadableTexts()).toEqual(['{{broken']);
});

test('eraseDevice removes every key of this site, one at a time, and no other', async () => {
	storage.setItem('someone-else', 'stays');
	storage.setItem('cermin:theme:v1', 'dark');
	storage.setItem('cermin:kiosk-draft:diri:v1', garbage[0] ?? '');
	const tab = await load();
	use(tab);
	tab.openKiosk('q7k3m9xw');
	await tab.eraseDevice();
	expect(texts()).toEqual({ 'someone-else': 'stays' });
	expect(tab.attempts.$value.get()).toEqual([]);
	expect(tab.drafts.kilat.$value.get()).toEqual(tab.noDraft);
});

test('eraseDevice says so where the browser erases nothing', async () => {
	const tab = await load();
	use(tab);
	storage.removeItem = () => undefined;
	expect(await tab.eraseDevice()).toBe('left');
});
