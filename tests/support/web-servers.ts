import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxLines } from '../../scripts/server/nginx.ts';

/** A web server at work, on a port of its own. */
export interface WebServer {
	origin: string;
	stop: () => Promise<void>;
}

/** Makes the configuration of a server: its own folder, the folder it serves, the base of the site, its port. */
type Configuration = (home: string, root: string, base: string, port: number) => string;

const nginxModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const nginxTypes = '/etc/nginx/mime.types';

/** Whether nginx has the module that sends files packed by brotli. */
export const hasBrotli = existsSync(nginxModule);

/** nginx as Debian sets it up, with the site's lines in its `server` block and the line for brotli switched on. */
const nginxConfiguration: Configuration = (home, root, base, port) => {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${home}/${name};`)
		.join(' ');
	const lines = nginxLines(base);
	writeFileSync(
		join(home, 'site.conf'),
		hasBrotli ? lines.replace('# brotli_static', 'brotli_static') : lines,
	);
	return `${hasBrotli ? `load_module ${nginxModule};` : ''}
daemon off; pid ${home}/nginx.pid; error_log ${home}/error.log;
events {}
http {
	access_log off; ${temporary}
	include ${nginxTypes}; default_type application/octet-stream; gzip on;
	server { listen 127.0.0.1:${port}; root ${root}; include ${home}/site.conf; }
}
`;
};

/** Apache as Debian sets it up, with the modules that `a2enmod headers rewrite` adds; the site's own file does the rest. */
const apacheConfiguration: Configuration = (home, root, _base, port) => {
	const modules = [
		...['mpm_event', 'authz_core', 'dir', 'mime', 'negotiation', 'setenvif', 'filter', 'deflate'],
		...['headers', 'rewrite'],
	];
	return `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerRoot ${home}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${home}/apache.pid
ErrorLog ${home}/error.log
DefaultRuntimeDir ${home}
TypesConfig /etc/mime.types
# As mods-available/mime.conf and deflate.conf have them.
AddType application/x-gzip .gz .tgz
AddLanguage br .br
AddOutputFilterByType DEFLATE text/html text/plain text/xml text/css application/javascript
User www-data
Group www-data
DocumentRoot ${root}
<Directory />
	AllowOverride None
	Require all denied
</Directory>
<Directory ${root}>
	Options FollowSymLinks
	AllowOverride FileInfo
	Require all granted
</Directory>
`;
};

/** How each server is configured, and the arguments with which it reads that and stays in the foreground. */
const kinds = {
	nginx: {
		configuration: nginxConfiguration,
		given: (home: string) => ['-e', `${home}/error.log`, '-p', home, '-c', `${home}/server.conf`],
	},
	apache: {
		configuration: apacheConfiguration,
		given: (home: string) => ['-D', 'FOREGROUND', '-f', `${home}/server.conf`],
	},
};

/** Starts a server on a folder, and waits until it answers. Throws with what the server says where it does not start. */
export async function startServer(
	kind: keyof typeof kinds,
	program: string,
	root: string,
	base: string,
): Promise<WebServer> {
	const { configuration, given: argumentsIn } = kinds[kind];
	const home = mkdtempSync(join(tmpdir(), `${kind}-`));
	// Started by root, either server reads as another user.
	chmodSync(home, 0o755);
	mkdirSync(join(home, 'logs'));
	const port = await freePort();
	writeFileSync(join(home, 'server.conf'), configuration(home, root, base, port));
	const given = argumentsIn(home);
	execFileSync(program, [...given, '-t'], { stdio: 'pipe' });
	const child = spawn(program, given, { stdio: 'ignore' });
	const origin = `http://127.0.0.1:${port}`;
	await answered(origin, child);
	return {
		origin,
		async stop() {
			child.kill('SIGTERM');
			if (child.exitCode === null) await once(child, 'exit');
			rmSync(home, { recursive: true, force: true });
		},
	};
}

/** Waits until a server answers at all; throws where its process ends before. */
async function answered(origin: string, child: ChildProcess): Promise<void> {
	while (child.exitCode === null) {
		const response = await fetch(origin).catch(() => undefined);
		if (response) return;
		await new Promise((resolve) => setImmediate(resolve));
	}
	throw new Error(`The server at ${origin} ended with ${child.exitCode} before it answered.`);
}

/** A port that nothing listens on just now. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('No port to be had.');
	return address.port;
}
