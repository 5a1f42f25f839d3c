import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { flows } from '../../support/faults/flows.ts';
import { type Flow, type Tally, runFaults, stepFaults } from '../../support/faults/run.ts';
import { type Tab, loadTab } from '../../support/faults/tab.ts';
import { plugIn, writeFaults } from '../../support/faults/device.ts';
import { openTab } from '../../support/browser.ts';

vi.mock('idb', () => ({
	openDB: (...given: unknown[]) =>
		(globalThis as unknown as { openDatabase: (...given: unknown[]) => unknown }).openDatabase(
			...given,
		),
}));
// A machine that is shared may take its time.
vi.setConfig({ testTimeout: 120_000 });

let tab: Tab;
let other: Tab;
const tallies: Tally[] = [];

beforeAll(async () => {
	plugIn();
	vi.useFakeTimers({ toFake: ['Date'] });
	// The seconds for which a page waits for a database pass at once.
	const wait = globalThis.setTimeout;
	vi.stubGlobal('setTimeout', (action: () => void, delay = 0) =>
		wait(action, delay >= 1000 ? 0 : delay),
	);
	tab = await openTab(loadTab);
	other = await openTab(loadTab);
});
afterAll(() => {
	vi.useRealTimers();
	const sum = (count: (tally: Tally) => number) =>
		tallies.reduce((all, one) => all + count(one), 0);
	console.info(
		`No loss: ${flows.length} flows, ${sum(({ writes }) => writes)} writes, ${writeFaults.length} faults at each and ${stepFaults.length} before each step: ${sum(({ runs }) => runs)} runs, ${sum(({ claims }) => claims)} times told that something is kept, lost: ${sum(({ lost }) => lost.length)}`,
	);
});

describe('whatever fails at whichever write, what was said to be kept is there afterwards:', () => {
	test.each(flows.map((flow) => [flow.name, flow] as const))('%s', async (_, flow) => {
		const tally = await runFaults(flow, tab, other);
		tallies.push(tally);
		expect([...new Set(tally.lost)]).toEqual([]);
		// Were nothing written or nothing said, nothing would be proved.
		expect(tally.writes).toBeGreaterThan(0);
		expect(tally.claims).toBeGreaterThan(tally.runs / 4);
	});

	test('a page that says so without looking is found out', async () => {
		const careless: Flow = {
			name: 'careless',
			steps: [
				(page, say) => {
					page.reading.setRead('nilai/adaptif', true);
					say(true, 'the mark', (later) => later.reading.readingProgress.read().read.length === 1);
				},
			],
			elsewhere: () => undefined,
		};
		const { lost } = await runFaults(careless, tab, other);
		const faults = lost.map((one) => /"kind":"([^"]*)"/.exec(one)?.[1]);
		expect(faults).toEqual(['full once', 'full', 'forbidden', 'missing', 'forgotten']);
	});
});
