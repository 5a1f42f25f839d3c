// Recaps the chat named on the command line, as a process of its own so that its memory is its own, and prints what it took.
import { groupsOf } from '../recap/groups.ts';
import { readCodes } from '../recap/read-codes.ts';

const started = performance.now();
const before = process.cpuUsage();
const found = await readCodes(process.argv.slice(2));
const groups = groupsOf(found.dataset, { sessions: [], merged: true });
const milliseconds = performance.now() - started;

const { user, system } = process.cpuUsage(before);
const recap = groups[0]?.waves[0]?.recap;
console.log(
	JSON.stringify({
		n: recap?.published ? recap.n : 0,
		milliseconds,
		processor: (user + system) / 1000,
		megabytes: process.resourceUsage().maxRSS / 1024,
	}),
);
