// The few commands of https://w3c.github.io/webdriver/ that the flows need, over both ways in which browsers take them: HTTP
// (chromedriver, WebKitWebDriver) and the socket that Firefox listens on itself. A library for this would be larger than this.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How each command is named on Firefox's socket, and what is asked for it over HTTP. */
const commands = {
	'WebDriver:NewSession': ['POST', ''],
	'WebDriver:DeleteSession': ['DELETE', '/'],
	'WebDriver:Navigate': ['POST', '/url'],
	'WebDriver:Back': ['POST', '/back'],
	'WebDriver:Refresh': ['POST', '/refresh'],
	'WebDriver:SetWindowRect': ['POST', '/window/rect'],
	'WebDriver:ExecuteScript': ['POST', '/execute/sync'],
	'WebDriver:PerformActions': ['POST', '/actions'],
	'WebDriver:TakeScreenshot': ['GET', '/screenshot'],
	'WebDriver:Print': ['POST', '/print'],
} as const;

/** What a command is given and what it gives, as JSON. */
type Json = unknown;

/** Sends commands to a browser, one after another. */
export interface Driver {
	/** Gives what the browser answers; throws with the error's name and message where it answers with an error. */
	send: (command: keyof typeof commands, given?: Record<string, Json>) => Promise<Json>;
	close: () => Promise<void>;
}

/** Starts a driver that speaks HTTP, and a browser with these capabilities in a session of it. */
export async function startOverHttp(
	[program = '', ...args]: readonly string[],
	port: number,
	capabilities: Json,
	env: Record<string, string>,
): Promise<Driver> {
	const child = start(program, args, env);
	const origin = `http://127.0.0.1:${port}`;
	await answered(child, async () => (await fetch(`${origin}/status`)).ok);
	let session = '/session';
	const send: Driver['send'] = async (command, given = {}) => {
		const [method, path] = commands[command];
		const response = await fetch(origin + session + path.replace(/\/$/, ''), {
			method,
			...(method === 'POST' ? { body: JSON.stringify(given) } : {}),
		});
		const { value } = (await response.json()) as { value: { error?: string; message?: string } };
		if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
		return value;
	};
	const { sessionId } = (await send('WebDriver:NewSession', {
		capabilities: { alwaysMatch: capabilities },
	})) as { sessionId: string };
	session += `/${sessionId}`;
	return {
		send,
		async close() {
			await send('WebDriver:DeleteSession').catch(() => undefined);
			await end(child);
		},
	};
}

/**
 * Starts a Firefox that listens itself on a port (`-marionette`), as geckodriver would: messages are `length:[0, id, command,
 * given]` and `length:[1, id, error, answer]`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function startFirefox(
	[program = '', ...args]: readonly string[],
	port: number,
	env: Record<string, string>,
): Promise<Driver> {
	const child = start(program, args, env);
	const socket = await answered(child, () => connectTo(port));
	const messages = messagesFrom(socket);
	// It says first what it speaks.
	await messages.next();
	let id = 0;
	const send: Driver['send'] = async (command, given = {}) => {
		const text = JSON.stringify([0, ++id, command, given]);
		socket.write(`${Buffer.byteLength(text)}:${text}`);
		const { value } = await messages.next();
		if (value === undefined) throw new Error('Firefox ended.');
		const [, , error, answer] = value;
		if (error) throw new Error(`${error.error}: ${error.message}`);
		return answer && 'value' in answer ? answer['value'] : answer;
	};
	await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
	return {
		send,
		async close() {
			socket.destroy();
			await end(child);
		},
	};
}

type Message = [1, number, { error: string; message: string } | null, Record<string, Json> | null];

/** The messages on a socket, each after its length in bytes. */
async function* messagesFrom(socket: Socket): AsyncGenerator<Message, undefined> {
	let rest = Buffer.alloc(0);
	for await (const piece of socket as AsyncIterable<Buffer>) {
		rest = Buffer.concat([rest, piece]);
		for (let colon; (colon = rest.indexOf(':')) > 0;) {
			const end = colon + 1 + Number(rest.subarray(0, colon));
			if (rest.length < end) break;
			yield JSON.parse(rest.subarray(colon + 1, end).toString()) as Message;
			rest = rest.subarray(end);
		}
	}
	return undefined;
}

async function connectTo(port: number): Promise<Socket> {
	const socket = connect(port, '127.0.0.1');
	await once(socket, 'connect');
	return socket;
}

function start(program: string, args: string[], env: Record<string, string>): ChildProcess {
	// A group of its own, so that a browser ends with its driver.
	return spawn(program, args, { stdio: 'ignore', detached: true, env: { ...process.env, ...env } });
}

/** Ends a driver and all that it started, and waits until it has ended. */
async function end(child: ChildProcess): Promise<void> {
	const ended = child.exitCode === null && once(child, 'exit');
	try {
		process.kill(-Number(child.pid), 'SIGTERM');
	} catch {
		// It has ended already.
	}
	await ended;
}

/** Tries until it succeeds, for half a minute at most; throws at once where the process ends before. */
async function answered<T>(child: ChildProcess, attempt: () => Promise<T>): Promise<T> {
	const deadline = Date.now() + 30_000;
	child.on('error', () => undefined);
	for (;;) {
		const result = await attempt().catch(() => undefined);
		if (result) return result;
		if (child.pid === undefined || child.exitCode !== null || Date.now() > deadline)
			throw new Error(`${child.spawnfile} did not start.`);
		await pause(50);
	}
}
