import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ChatOf, writeChat } from './write-chat.ts';

/** What one recap of a chat took, from its first byte to the last figure. */
export interface RecapCost {
	/** Respondents in the recap, to see that all were found. */
	n: number;
	milliseconds: number;
	/** Milliseconds of processor time of all threads together, which other work on the machine changes least. */
	processor?: number;
	megabytes: number;
	/** The longest time in milliseconds that the page did not answer; absent in Node, where there is no page. */
	longestBlock?: number;
}

/** Makes the recap of the chat at a path and says what it took. */
export type RecapRunner = (chat: string) => RecapCost | Promise<RecapCost>;

interface Size {
	count: number;
	milliseconds: number;
	megabytes: number;
	inBrowser: boolean;
}

/**
 * What the chats hold, and the bars of their recaps: a city's staff (Kota Tegal 2023), all who took part in the national
 * survey of 2023, and about all civil servants there are, which only the command has to manage.
 */
const sizes: Record<ChatOf, Size[]> = {
	diri: [
		{ count: 5_773, milliseconds: 100, megabytes: Infinity, inBrowser: true },
		{ count: 936_476, milliseconds: 3_000, megabytes: 500, inBrowser: true },
		{ count: 5_000_000, milliseconds: 10_000, megabytes: 700, inBrowser: false },
	],
	unit: [
		{ count: 936_476, milliseconds: 4_000, megabytes: 500, inBrowser: true },
		{ count: 5_000_000, milliseconds: 10_000, megabytes: 700, inBrowser: false },
	],
};
const blockBar = 50;
const rounds = 3;
const folder = '.cache/bench';

/** Rows of a table: each size in each place, the best of three, against its bars. */
export async function measureRecaps(
	runners: Record<'Node' | 'browser', RecapRunner>,
	of: ChatOf = 'diri',
): Promise<object[]> {
	mkdirSync(folder, { recursive: true });
	const rows = [];
	for (const bars of sizes[of]) {
		const chat = `${folder}/chat-${of}-${bars.count}.txt`;
		await writeChat(chat, bars.count, of);
		for (const [place, run] of Object.entries(runners)) {
			if (place === 'browser' && !bars.inBrowser) continue;
			const cost = await bestOf(run, chat);
			const held =
				cost.n === bars.count &&
				cost.milliseconds <= bars.milliseconds &&
				cost.megabytes <= bars.megabytes &&
				(cost.longestBlock ?? 0) <= blockBar;
			rows.push({
				of,
				codes: bars.count,
				'chat MB': Math.round(statSync(chat).size / 1e5) / 10,
				place,
				ms: Math.round(cost.milliseconds),
				'processor ms': cost.processor === undefined ? '-' : Math.round(cost.processor),
				// The same for every size where the time grows in proportion to the codes.
				'µs a code': Math.round((cost.milliseconds * 1e4) / bars.count) / 10,
				'peak MB': Math.round(cost.megabytes),
				'longest block ms': cost.longestBlock ?? '-',
				bars: held ? 'held' : 'MISSED',
			});
		}
	}
	return rows;
}

/** The fastest of some runs: other work on the machine can only slow one down. */
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
