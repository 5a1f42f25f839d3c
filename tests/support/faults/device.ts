import { vi } from 'vitest';
import type { CodeRecord } from '../../../src/core/survey/code-list.ts';

/** What can go wrong at one write. */
export const writeFaults = [
	/** There is no room for this write, but for the next. */
	'full once',
	/** There is no room from here on. */
	'full',
	/** From here on the browser refuses whatever a page asks of its storage. */
	'forbidden',
	/** From here on there is no storage. */
	'missing',
	/** The browser takes this write and keeps nothing of it. */
	'forgotten',
	/** From here on the database does not answer; other storage does. */
	'silent',
	/** The power goes just before the write, or just after it. */
	'killed before',
	'killed after',
] as const;

export type WriteFault = (typeof writeFaults)[number];

/** All that is on the disk. */
interface Disk {
	texts: Map<string, string>;
	records: Map<number, CodeRecord>;
}

const copyOf = ({ texts, records }: Disk): Disk => ({
	texts: new Map(texts),
	records: new Map(records),
});

/** The device whose storage the stores use. */
let current: Device | undefined;

/** A device whose storage counts what is written to it, and fails at one write as it is told to. */
export class Device {
	private disk: Disk = { texts: new Map(), records: new Map() };
	/** What is left once the power has gone. */
	private left: Disk | undefined;
	private state: WriteFault | 'well' = 'well';
	/** How many writes there were. */
	writes = 0;

	private readonly fault: { write: number; kind: WriteFault } | undefined;

	constructor(fault?: { write: number; kind: WriteFault }) {
		this.fault = fault;
	}

	static current() {
		return current;
	}

	static use(device: Device) {
		current = device;
	}

	/** Whether the power has gone, so that nothing is said to anybody any more. */
	get isOff() {
		return this.left !== undefined;
	}

	/** The power comes back: what is on the disk is there, and everything works. */
	restart() {
		this.disk = this.left ?? this.disk;
		this.left = undefined;
		this.state = 'well';
	}

	/** Takes everything off the disk, as a person may in the browser's own settings. */
	clear() {
		this.disk = { texts: new Map(), records: new Map() };
	}

	localStorage() {
		if (this.state === 'forbidden') throw new DOMException('denied', 'SecurityError');
		if (this.state === 'missing') return undefined;
		return {
			getItem: (key: string) => this.disk.texts.get(key) ?? null,
			setItem: (key: string, text: string) => {
				this.write(() => this.disk.texts.set(key, text), true);
			},
			removeItem: (key: string) => {
				this.write(() => this.disk.texts.delete(key), false);
			},
		};
	}

	/** Writes, unless something goes wrong. Throws where a storage would. */
	private write(apply: () => unknown, needsRoom: boolean) {
		const kind = this.writes++ === this.fault?.write ? this.fault.kind : undefined;
		if (kind && kind !== 'full once' && kind !== 'forgotten') this.state = kind;
		if (kind === 'killed before') this.left = copyOf(this.disk);
		if (this.state === 'forbidden' || this.state === 'missing')
			throw new DOMException('denied', 'SecurityError');
		if (needsRoom && (this.state === 'full' || kind === 'full once'))
			throw new DOMException('full', 'QuotaExceededError');
		if (kind !== 'forgotten') apply();
		if (kind === 'killed after') this.left = copyOf(this.disk);
	}

	/** Answers as the database does: later, with an error, or never. */
	private answer<T>(value: () => T): Promise<T> {
		if (this.state === 'silent') return new Promise(() => undefined);
		if (this.state === 'forbidden' || this.state === 'missing')
			return Promise.reject(new DOMException('denied', 'InvalidStateError'));
		return Promise.resolve().then(value);
	}

	/** Writes to the database, all or nothing. Rejects where nothing was written. */
	private async commit(apply: (() => void)[], needsRoom: boolean): Promise<void> {
		if (apply.length === 0) return;
		await this.answer(() => undefined);
		const done: true[] = [];
		this.write(() => {
			done.push(true);
			for (const one of apply) one();
		}, needsRoom);
		await this.answer(() => undefined);
		if (done.length === 0) throw new DOMException('aborted', 'AbortError');
	}

	/** Stands in for the database that idb opens, as far as collected codes use it. */
	database() {
		const records = () => this.disk.records;
		return this.answer(() => ({
			transaction: () => {
				const changes: (() => void)[] = [];
				let needsRoom = false;
				const put = (record: CodeRecord, key = Math.max(0, ...records().keys()) + 1) => {
					needsRoom = true;
					changes.push(() => records().set(key, record));
					return this.answer(() => key);
				};
				const commit = () => this.commit(changes, needsRoom);
				const store = {
					add: (record: CodeRecord) => put(record),
					put,
					delete: (key: number) => {
						changes.push(() => records().delete(key));
						return this.answer(() => undefined);
					},
					getAll: () => this.answer(() => [...records().values()]),
					getAllKeys: () => this.answer(() => [...records().keys()]),
				};
				return {
					store,
					get done() {
						return commit();
					},
				};
			},
			getAll: () => this.answer(() => [...records().values()]),
			delete: (_: string, key: number) => this.commit([() => records().delete(key)], false),
			clear: () => this.commit([() => records().clear()], false),
		}));
	}
}

/** Puts the storage of whichever device is in use where stores look for it. */
export function plugIn() {
	vi.stubGlobal('window', new EventTarget());
	vi.stubGlobal('document', { documentElement: { dataset: {} } });
	vi.stubGlobal('openDatabase', openDB);
	Object.defineProperty(globalThis, 'localStorage', {
		configurable: true,
		get: () => current?.localStorage(),
	});
}

/** Ends the connection of every open tab, as a browser that is closed does. */
export const connections: (() => void)[] = [];

/** Stands in for idb's own, under the name `openDatabase`: modules loaded anew know no other. */
function openDB(_: string, __: number, { terminated }: { terminated: () => void }) {
	connections.push(terminated);
	return current?.database();
}
