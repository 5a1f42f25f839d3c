import { vi } from 'vitest';
import { Device, type WriteFault, writeFaults } from './device.ts';
import type { Tab } from './tab.ts';

/** Something a person was told is kept, and whether it is, as a tab opened afterwards finds it. */
interface Claim {
	what: string;
	holds: (tab: Tab) => boolean | Promise<boolean>;
}

/** What a person does, step by step. */
export interface Flow {
	name: string;
	/** Each is told what the page says of it: `say` is called for what the page calls kept, and only then. */
	steps: ((tab: Tab, say: Say) => void | Promise<void>)[];
	/** What the same person does in a second tab meanwhile. */
	elsewhere: (tab: Tab, say: Say) => void | Promise<void>;
}

export type Say = (isKept: boolean, what: string, holds: Claim['holds']) => void;

/** What can happen between two steps. */
export const stepFaults = ['cleared', 'clock back', 'clock forward', 'second tab'] as const;

type Fault =
	{ write: number; kind: WriteFault } | { step: number; kind: (typeof stepFaults)[number] };

export interface Tally {
	/** How many writes the flow makes where nothing goes wrong. */
	writes: number;
	/** How often it was run with one fault. */
	runs: number;
	/** How many things were said to be kept in all of those. */
	claims: number;
	/** What was said to be kept and was not there, and after which fault. */
	lost: string[];
}

const day = 86_400_000;
const start = Date.parse('2026-11-26T02:00:00.000Z');

/** Runs a flow without a fault, and then with each fault at each of its writes and before each of its steps. */
export async function runFaults(flow: Flow, tab: Tab, other: Tab): Promise<Tally> {
	const sound = await run(flow, tab, other, undefined);
	const atWrites = Array.from({ length: sound.writes }, (_, write) =>
		writeFaults.map((kind) => ({ write, kind })),
	);
	const atSteps = flow.steps.map((_, step) => stepFaults.map((kind) => ({ step, kind })));
	const tally = { writes: sound.writes, runs: 0, claims: sound.claims, lost: sound.lost };
	for (const fault of [...atWrites, ...atSteps].flat()) {
		const { claims, lost } = await run(flow, tab, other, fault);
		tally.runs += 1;
		tally.claims += claims;
		tally.lost.push(...lost);
	}
	return tally;
}

async function run(flow: Flow, tab: Tab, other: Tab, fault: Fault | undefined) {
	for (const one of [tab, other]) forget(one);
	vi.setSystemTime(start);
	const device = new Device(fault && 'write' in fault ? fault : undefined);
	Device.use(device);
	let claims: Claim[] = [];
	const say: Say = (isKept, what, holds) => {
		if (isKept && !device.isOff) claims.push({ what, holds });
	};
	for (const [place, step] of flow.steps.entries()) {
		if (fault && 'step' in fault && fault.step === place) {
			if (fault.kind === 'clock back') vi.setSystemTime(start - day);
			if (fault.kind === 'clock forward') vi.setSystemTime(start + 400 * day);
			if (fault.kind === 'cleared') {
				device.clear();
				claims = [];
			}
			if (fault.kind === 'second tab') await flow.elsewhere(other, say);
			window.dispatchEvent(new Event('storage'));
		}
		await step(tab, say);
	}
	const { writes } = device;
	forget(tab, () => device.restart());
	const lost: string[] = [];
	for (const { what, holds } of claims)
		if (!(await holds(tab))) lost.push(`${what}, after ${JSON.stringify(fault ?? 'nothing')}`);
	return { writes, claims: claims.length, lost };
}

/** Empties the memory of a tab on a device of its own, and then has the one before come back. */
function forget(tab: Tab, restart: () => void = () => undefined) {
	const before = Device.current();
	Device.use(new Device());
	tab.forget();
	if (before) Device.use(before);
	restart();
	window.dispatchEvent(new Event('storage'));
}
