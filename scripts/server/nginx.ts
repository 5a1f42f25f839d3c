import { serverFilesCopy as copy } from '../../src/copy/server-files.ts';
import { commented } from './commented.ts';
import {
	type Headers,
	cameraHeaders,
	cameraPages,
	hashedCaching,
	hashedFolder,
	otherCaching,
	securityHeaders,
} from './headers.ts';
import { textTypes } from './text-types.ts';

/** Lines for nginx, to be included within the `server` block whose `root` is the folder that the base is a folder of. */
export function nginxLines(base: string): string {
	const pages = cameraPages.map((page) => page.replace(/\/$/, '')).join('|');
	const manifest = `types { } default_type ${textTypes['webmanifest']};`;
	return `${commented(copy.nginx.head)}
location ^~ ${base} {
	index index.html;
	error_page 404 ${base}404.html;
	absolute_redirect off;
	charset utf-8;
	gzip_static on;
	gzip_vary on;
	${commented(copy.nginx.brotli)}
	# brotli_static on;
${lines({ ...securityHeaders, ...otherCaching }, 1)}

	location = ${base}_headers { return 404; }
	location ~ /\\. { return 404; }
	location ^~ ${base}${hashedFolder} {
${lines({ ...securityHeaders, ...hashedCaching }, 2)}
	}
	location ~ ^${base}(${pages})/(index\\.html)?$ {
${lines({ ...securityHeaders, ...otherCaching, ...cameraHeaders }, 2)}
	}
	location ~ \\.webmanifest$ {
		${manifest}
${lines({ ...securityHeaders, ...otherCaching }, 2)}
	}
}
`;
}

/** A block that says one header forgets those of the block around it, so each says them all. */
function lines(headers: Headers, depth: number): string {
	return Object.entries(headers)
		.map(([name, value]) => `${'\t'.repeat(depth)}add_header ${name} "${value}" always;`)
		.join('\n');
}
