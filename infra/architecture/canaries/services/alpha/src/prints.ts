// breaks lint/suspicious/noConsole
console.log('saved');
