// Loaded before a program (node --require): every attempt to look up a name, to connect, to listen or to send is refused and
// written into the file that NETWORK_LOG names.
const { appendFileSync } = require('node:fs');

const refuse =
  (what) =>
  (...given) => {
    const target = given.find(
      (each) => typeof each === 'string' || typeof each === 'number' || each?.host || each?.port,
    );
    appendFileSync(process.env.NETWORK_LOG, `${what} ${JSON.stringify(target ?? null)}\n`);
    throw new Error(`no network here: ${what}`);
  };

const net = require('node:net');
for (const name of ['connect', 'createConnection']) net[name] = refuse(`net.${name}`);
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  // A pipe to the editor is a file of this machine; whatever names a port or a host is the network.
  const [first] = given.flat();
  if (typeof first === 'object' && first !== null && typeof first.path === 'string') return connect.apply(this, given);
  return refuse('Socket.connect')(...given);
};
net.Server.prototype.listen = refuse('Server.listen');
const dns = require('node:dns');
for (const resolver of [dns, dns.promises])
  for (const name of Object.keys(resolver))
    if (/^(?:lookup|resolve|reverse)/u.test(name)) resolver[name] = refuse(`dns.${name}`);
require('node:dgram').createSocket = refuse('dgram.createSocket');
for (const name of ['http', 'https']) {
  const protocol = require(`node:${name}`);
  protocol.request = refuse(`${name}.request`);
  protocol.get = refuse(`${name}.get`);
}
require('node:http2').connect = refuse('http2.connect');
require('node:tls').connect = refuse('tls.connect');
for (const name of ['fetch', 'WebSocket', 'EventSource'])
  if (name in globalThis) Object.defineProperty(globalThis, name, { value: refuse(name) });
