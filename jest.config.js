export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/jest.transform.cjs' },
  coverageProvider: 'v8',
  reporters: ['default', '<rootDir>/scripts/jest-reporter.mjs'],
};
