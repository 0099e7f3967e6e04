export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/jest.transform.cjs' },
  // Ends what hangs; how long something takes is measured by `npm run bench`, whatever else the machine is doing.
  testTimeout: 120_000,
  coverageProvider: 'v8',
  reporters: ['default', '<rootDir>/scripts/jest-reporter.mjs'],
};
