/** Values that no type allows, as attributes, other scripts or stored records may bring them. */

const thrower = (): never => {
  throw new Error('a hostile value was touched');
};

const EVERY_TRAP: ProxyHandler<object> = {
  apply: thrower,
  construct: thrower,
  defineProperty: thrower,
  deleteProperty: thrower,
  get: thrower,
  getOwnPropertyDescriptor: thrower,
  getPrototypeOf: thrower,
  has: thrower,
  isExtensible: thrower,
  ownKeys: thrower,
  preventExtensions: thrower,
  set: thrower,
  setPrototypeOf: thrower,
};

/** A proxy around `target` of which every trap throws. */
export const throwingProxy = (target: object): object => new Proxy(target, EVERY_TRAP);

/** A proxy that was taken back: even asking whether it is an array throws. */
export function revokedProxy(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** An object of which reading any of `keys` throws. */
export function throwingGetters(keys: readonly string[]): object {
  const object = {};
  for (const key of keys) Object.defineProperty(object, key, { enumerable: true, get: thrower });
  return object;
}

/** An array with its own broken `map`, `filter`, `includes`, length of elements and so on. */
export function brokenArray(items: readonly unknown[]): unknown[] {
  const array = [...items];
  for (const method of ['map', 'filter', 'includes', 'forEach', 'indexOf', 'values']) {
    Object.defineProperty(array, method, { value: thrower });
  }
  Object.defineProperty(array, Symbol.iterator, { value: thrower });
  return array;
}

/** Things that are neither an object of answers nor an answer. */
export function hostileValues(): readonly (readonly [string, unknown])[] {
  return [
    ['null', null],
    ['undefined', undefined],
    ['zero', 0],
    ['a negative number', -1],
    ['NaN', NaN],
    ['infinity', -Infinity],
    ['a huge number', 1e308],
    ['a big integer', 10n ** 30n],
    ['true', true],
    ['false', false],
    ['an empty text', ''],
    ['a text', 'yes'],
    ['a long text', 'yes '.repeat(100_000)],
    ['a text with a NUL', 'yes\0'],
    ['another case', 'YES'],
    ['a name of the prototype', '__proto__'],
    ['a constructor name', 'constructor'],
    ['a method name', 'toString'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a symbol', Symbol('yes')],
    ['a function', thrower],
    ['an array', ['yes', 'no']],
    ['an array in an array', [['yes']]],
    ['an array with holes', Array(3)],
    ['a sparse array of the greatest length', Array(4294967295)],
    ['a huge array', Array(1_000_000).fill('x')],
    ['an array with broken methods', brokenArray(['yes'])],
    ['a boxed text', new String('yes')],
    ['an object that reads as yes', { toString: () => 'yes', valueOf: () => 'yes' }],
    ['an object that throws as text', { toString: thrower, [Symbol.toPrimitive]: thrower }],
    ['an object without a prototype', Object.create(null) as unknown],
    ['a map', new Map([['sepsis-signs', 'no']])],
    ['a set', new Set(['yes'])],
    ['a date', new Date(NaN)],
    ['a promise', Promise.resolve('yes')],
    ['a pattern', /yes/],
    ['bytes', new Uint8Array(8)],
    ['a proxy that throws', throwingProxy({})],
    ['an array proxy that throws', throwingProxy(['yes'])],
    ['a function proxy that throws', throwingProxy(thrower)],
    ['a revoked proxy', revokedProxy({})],
    ['a revoked array proxy', revokedProxy([])],
  ];
}

/** Names that must never be taken for an id. */
export const BUILT_IN_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'length',
  'name',
  'then',
  '0',
  '',
];

/** What stands on the prototypes that everything shares: to see that nothing was added. */
export const sharedPrototypes = (): readonly string[] =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype].flatMap((prototype) =>
    Reflect.ownKeys(prototype).map(String),
  );
