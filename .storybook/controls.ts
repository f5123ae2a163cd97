/** Controls that fit the types in the custom-elements manifest. */
import type { ArgTypesEnhancer, InputType } from 'storybook/internal/types';

/** The control for an attribute of this type: for texts in quotes those to choose from. */
function controlOf(type: string): InputType {
  const options = [...type.matchAll(/'([^']+)'/g)].map(([, text = '']) => text);
  if (options.length > 0) return { control: { type: 'select' }, options };
  if (type.startsWith('number')) return { control: { type: 'number' } };
  return { control: { type: type === 'boolean' ? 'boolean' : 'text' } };
}

const attributeOf = (property: string) =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Attributes and slots can be changed; all else is there to read, once: not as attribute and as property. */
export const control: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]): [string, InputType] => {
      const { category, type } = argType.table ?? {};
      if (category === 'properties' && /[A-Z]/.test(name) && attributeOf(name) in argTypes) {
        return [name, { ...argType, table: { disable: true } }];
      }
      const changes = category === 'attributes' || (category === 'slots' && /^[\w-]+$/.test(name));
      const found: InputType = changes ? controlOf(type?.summary ?? '') : { control: false };
      return [name, { ...found, ...argType }];
    }),
  ) as typeof argTypes;
