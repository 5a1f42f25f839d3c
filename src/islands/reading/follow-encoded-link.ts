// Messengers may write the # of a session's link as %23. Such an address is that of no page, and leads to the one for it.
if (/%23sesi/i.test(location.pathname)) location.replace(location.href.replace(/%23/i, '#'));
