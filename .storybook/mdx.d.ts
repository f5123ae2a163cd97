/** A page of documentation, as Storybook compiles it. */
declare module '*.mdx' {
  const Page: () => unknown;
  export default Page;
}
