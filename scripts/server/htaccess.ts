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

const encodings = { br: 'br', gz: 'gzip' };

/**
 * The text of `.htaccess`, which Apache reads from the folder of the site. Every directive in it is of the class FileInfo, the
 * one that shared hosts allow; Apache answers every request with an error where it meets one that is not allowed.
 */
export function htaccess(base: string): string {
	const pages = cameraPages.map((page) => page.replace(/\/$/, '')).join('|');
	const endings = Object.keys(textTypes).join('|');
	return `${commented(copy.apache)}
ErrorDocument 404 ${base}404.html

<IfModule mod_mime.c>
	AddCharset utf-8 ${Object.keys(textTypes)
		.map((ending) => `.${ending}`)
		.join(' ')}
	AddType ${textTypes['webmanifest']} .webmanifest
</IfModule>

<IfModule mod_headers.c>
${lines('always set', securityHeaders)}
${lines('set', otherCaching)}
	<If "%{REQUEST_URI} =~ m#^${base}${hashedFolder}#">
${lines('set', hashedCaching, 2)}
	</If>
	<If "%{REQUEST_URI} =~ m#^${base}(${pages})/(index\\.html)?(\\.br|\\.gz)?$#">
${lines('always set', cameraHeaders, 2)}
	</If>
</IfModule>

<IfModule mod_rewrite.c>
	RewriteEngine On
	RewriteBase ${base}
	RewriteRule ^_headers$|(^|/)\\. - [R=404,L]
	<IfModule mod_headers.c>
		RewriteCond %{REQUEST_FILENAME}/index.html -f
		RewriteRule ^(.*/|)$ $1index.html
${Object.entries(encodings)
	.map(
		([ending, name]) => `		RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b
		RewriteCond %{REQUEST_FILENAME}.${ending} -f
		RewriteRule ^(.+\\.(${endings}))$ $1.${ending} [L]`,
	)
	.join('\n')}
		RewriteRule \\.(br|gz)$ - [E=no-gzip:1,E=no-brotli:1]
	</IfModule>
</IfModule>

<IfModule mod_headers.c>
	<FilesMatch "\\.(${endings})(\\.br|\\.gz)?$">
		Header merge Vary Accept-Encoding
	</FilesMatch>
${Object.entries(encodings)
	.map(
		([ending, name]) => `	<FilesMatch "\\.(${endings})\\.${ending}$">
		Header set Content-Encoding ${name}
		RemoveEncoding .${ending}
		RemoveLanguage .${ending}
	</FilesMatch>`,
	)
	.join('\n')}
${Object.entries(textTypes)
	.map(
		([ending, type]) => `	<FilesMatch "\\.${ending}\\.(br|gz)$">
		ForceType "${type}; charset=utf-8"
	</FilesMatch>`,
	)
	.join('\n')}
</IfModule>
`;
}

function lines(action: string, headers: Headers, depth = 1): string {
	return Object.entries(headers)
		.map(([name, value]) => `${'\t'.repeat(depth)}Header ${action} ${name} "${value}"`)
		.join('\n');
}
