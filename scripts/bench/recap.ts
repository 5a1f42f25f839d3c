import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeChat } from './write-chat.ts';

/** What one recap of a chat took, from its first byte to the last figure. */
export interface RecapCost {
	/** Respondents in the recap, to see that all were found. */
	n: number;
	milliseconds: number;
	/** Milliseconds of processor time, all threads together: what is left of a figure on a busy machine. */
	processor?: number;
	megabytes: number;
	/** The longest the page did not answer; there is no page in Node. */
	longestBlock?: number;
}

/** A place where the recap runs: it is given the path of a chat. */
export type RecapRunner = (chat: string) => RecapCost | Promise<RecapCost>;

/** A city's staff (Kota Tegal 2023) and all who took part in the national survey of 2023. */
const sizes = [
	{ count: 5_773, milliseconds: 100, megabytes: Infinity },
	{ count: 936_476, milliseconds: 3_000, megabytes: 500 },
];
const blockBar = 50;
const rounds = 3;
const folder = '.cache/bench';

/** Rows of a table: each size in each place, the best of three, against its bars. */
export async function measureRecaps(runners: Record<string, RecapRunner>): Promise<object[]> {
	mkdirSync(folder, { recursive: true });
	const rows = [];
	for (const bars of sizes) {
		const chat = `${folder}/chat-${bars.count}.txt`;
		await writeChat(chat, bars.count);
		for (const [place, run] of Object.entries(runners)) {
			const cost = await bestOf(run, chat);
			const held =
				cost.n === bars.count &&
				cost.milliseconds <= bars.milliseconds &&
				cost.megabytes <= bars.megabytes &&
				(cost.longestBlock ?? 0) <= blockBar;
			rows.push({
				codes: bars.count,
				'chat MB': Math.round(statSync(chat).size / 1e5) / 10,
				place,
				ms: Math.round(cost.milliseconds),
				'processor ms': cost.processor === undefined ? '-' : Math.round(cost.processor),
				'peak MB': Math.round(cost.megabytes),
				'longest block ms': cost.longestBlock ?? '-',
				bars: held ? 'held' : 'MISSED',
			});
		}
	}
	return rows;
}

/** Other work on the machine can only slow a run down, so the fastest is the truest. */
async function bestOf(run: RecapRunner, chat: string): Promise<RecapCost> {
	const costs: RecapCost[] = [];
	for (let round = 0; round < rounds; round++) costs.push(await run(chat));
	return costs.reduce((best, cost) => (cost.milliseconds < best.milliseconds ? cost : best));
}

/** The recap in a Node process of its own. */
export function recapInNode(chat: string): RecapCost {
	const script = fileURLToPath(new URL('recap-once.ts', import.meta.url));
	return JSON.parse(String(execFileSync(process.execPath, [script, chat]))) as RecapCost;
}
