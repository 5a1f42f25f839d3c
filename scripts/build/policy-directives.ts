/**
 * The directives of the content policy that are the same on every page. A page carries them in a meta tag with its own
 * hashes of styles and scripts; a server sends them too, because a worker obeys only the policy of its own response.
 */
export const commonDirectives = [
	"base-uri 'none'",
	"connect-src 'self'",
	"font-src 'self'",
	"form-action 'self'",
	"img-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
] as const;
