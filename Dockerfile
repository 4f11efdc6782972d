# A machine on which `npm start` and `npm test` find what they need, for those who have neither Debian nor Ubuntu. How it
# is used, and where its steps were tried, is in docs/machines.md.
FROM debian:13

# What test/wiki/php-binary.mjs and test/wiki/debian-packages.mjs would install as well, and Node.js 20.
RUN apt-get update && apt-get install --yes --no-install-recommends \
		ca-certificates git nodejs npm \
		php-cli php-sqlite3 php-intl php-mbstring php-xml php-curl php-apcu \
		chromium chromium-headless-shell fonts-wqy-microhei \
	&& rm -rf /var/lib/apt/lists/*

# Chromium runs as anybody, and what it writes belongs to who owns the files here.
RUN useradd --create-home --uid 1000 developer
USER developer
WORKDIR /workspace

CMD [ "npm", "start" ]
