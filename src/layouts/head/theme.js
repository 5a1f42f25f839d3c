(function (data) {
	data.js = location.search + location.hash;
	try {
		var theme = localStorage.getItem('cermin:theme:v1');
		if (theme === 'light' || theme === 'dark') data.theme = theme;
	} catch (forbidden) {}
})(document.documentElement.dataset);
