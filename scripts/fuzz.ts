// npm run fuzz: gives everything that reads what comes from outside a million spoilt inputs each.
// `-- --cases 1000 --seed 7 --only "join code"` tries fewer, others, or one reader alone; `--case …` one input, as a failure
// is printed.
import { parseArgs } from 'node:util';
import {
	type Target,
	attempt,
	fuzz,
	inputAsWord,
	wordAsInput,
} from '../tests/support/fuzz/fuzz.ts';
import { targets } from '../tests/support/fuzz/targets.ts';

const { values } = parseArgs({
	options: {
		cases: { type: 'string', default: '1000000' },
		seed: { type: 'string', default: String(Date.now() % 1_000_000) },
		only: { type: 'string' },
		case: { type: 'string' },
	},
});
const chosen = targets.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0)
	throw new Error(
		`Nothing is called ${values.only}. Names: ${targets.map(({ name }) => name).join(', ')}`,
	);
const given = values.case === undefined ? undefined : wordAsInput(values.case);

console.log(`seed ${values.seed}`);
for (const target of chosen)
	if (!(await (given === undefined ? run(target) : tryOnce(target, given)))) process.exitCode = 1;

/** Fuzzes one target, and prints what came of it. */
async function run(target: Target): Promise<boolean> {
	const started = performance.now();
	const { cases, read, failure } = await fuzz(target, Number(values.cases), Number(values.seed));
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${target.name}: ${cases} cases, ${read} of them read, ${seconds} s`);
	if (failure) {
		console.log(failure.error);
		console.log(`  npm run fuzz -- --only "${target.name}" --case '${inputAsWord(failure.input)}'`);
	}
	return !failure;
}

async function tryOnce(target: Target, input: string | Uint8Array): Promise<boolean> {
	const result = await attempt(target, input);
	console.log(target.name, result);
	return !('error' in result);
}
