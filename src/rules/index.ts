import noAbbreviatedFlag from './migration/no-abbreviated-flag.ts';
import noAnonymousVolume from './reliability/no-anonymous-volume.ts';
import noBareDependency from './reliability/no-bare-dependency.ts';
import noBareIpv6 from './migration/no-bare-ipv6.ts';
import noBareKey from './migration/no-bare-key.ts';
import noBareNumber from './migration/no-bare-number.ts';
import noBareScale from './migration/no-bare-scale.ts';
import noBase60 from './migration/no-base-60.ts';
import noBooleanLabel from './migration/no-boolean-label.ts';
import noBrokenAddress from './migration/no-broken-address.ts';
import noCarriageReturn from './reliability/no-carriage-return.ts';
import noChangingNodeName from './reliability/no-changing-node-name.ts';
import noCompatibilityFlag from './migration/no-compatibility-flag.ts';
import noConfigToStack from './migration/no-config-to-stack.ts';
import noCountWithDeviceIds from './migration/no-count-with-device-ids.ts';
import noCpuDuration from './migration/no-cpu-duration.ts';
import noCpuPercent from './migration/no-cpu-percent.ts';
import noCutCommand from './migration/no-cut-command.ts';
import noCutHealthcheck from './reliability/no-cut-healthcheck.ts';
import noDangerousCapability from './security/no-dangerous-capability.ts';
import noDatabaseAtEdge from './security/no-database-at-edge.ts';
import noDebugMode from './security/no-debug-mode.ts';
import noDefaultCapabilities from './security/no-default-capabilities.ts';
import noDependencyCycle from './correctness/no-dependency-cycle.ts';
import noDeprecatedFlag from './migration/no-deprecated-flag.ts';
import noDevelopmentSetting from './reliability/no-development-setting.ts';
import noDeviceWithoutCapabilities from './migration/no-device-without-capabilities.ts';
import noDeviceWithoutCount from './migration/no-device-without-count.ts';
import noDisableFalse from './migration/no-disable-false.ts';
import noDiscardedLog from './reliability/no-discarded-log.ts';
import noDistantExtends from './migration/no-distant-extends.ts';
import noDockerSocket from './security/no-docker-socket.ts';
import noDotenvDaemon from './migration/no-dotenv-daemon.ts';
import noDuplicateKey from './migration/no-duplicate-key.ts';
import noEmptyAlias from './migration/no-empty-alias.ts';
import noEmptyBuild from './migration/no-empty-build.ts';
import noEmptyBuildLabel from './migration/no-empty-build-label.ts';
import noEmptyExternal from './migration/no-empty-external.ts';
import noEmptyFile from './correctness/no-empty-file.ts';
import noEmptyFileList from './migration/no-empty-file-list.ts';
import noEmptyMountPart from './migration/no-empty-mount-part.ts';
import noEmptyNetworkMode from './migration/no-empty-network-mode.ts';
import noEmptyNetworks from './migration/no-empty-networks.ts';
import noEmptyProfiles from './migration/no-empty-profiles.ts';
import noEmptySecret from './correctness/no-empty-secret.ts';
import noEndedVersion from './reliability/no-ended-version.ts';
import noEnvBareName from './migration/no-env-bare-name.ts';
import noEnvColon from './migration/no-env-colon.ts';
import noEnvDollar from './migration/no-env-dollar.ts';
import noEnvEscape from './migration/no-env-escape.ts';
import noEnvForeignReference from './migration/no-env-foreign-reference.ts';
import noEnvInvalidLine from './migration/no-env-invalid-line.ts';
import noEnvLateDefinition from './migration/no-env-late-definition.ts';
import noEnvLineEnd from './migration/no-env-line-end.ts';
import noEnvOddBlank from './migration/no-env-odd-blank.ts';
import noEnvOddName from './migration/no-env-odd-name.ts';
import noEnvOpenBrace from './migration/no-env-open-brace.ts';
import noEnvOpenQuote from './migration/no-env-open-quote.ts';
import noEnvOperator from './migration/no-env-operator.ts';
import noEnvOverride from './migration/no-env-override.ts';
import noEnvQuotedReference from './migration/no-env-quoted-reference.ts';
import noEnvRepeatedName from './migration/no-env-repeated-name.ts';
import noEnvRequired from './migration/no-env-required.ts';
import noEnvTabComment from './migration/no-env-tab-comment.ts';
import noEnvTextAfterQuotes from './migration/no-env-text-after-quotes.ts';
import noEnvUnsetReference from './migration/no-env-unset-reference.ts';
import noExecutableTmpfs from './security/no-executable-tmpfs.ts';
import noExtensionVariable from './migration/no-extension-variable.ts';
import noExternalName from './migration/no-external-name.ts';
import noExternalNameConflict from './migration/no-external-name-conflict.ts';
import noExternalSecret from './migration/no-external-secret.ts';
import noFailingLogin from './reliability/no-failing-login.ts';
import noFixedContainerName from './reliability/no-fixed-container-name.ts';
import noFolderAsFile from './correctness/no-folder-as-file.ts';
import noForeignMountOption from './correctness/no-foreign-mount-option.ts';
import noGlobalReplicas from './migration/no-global-replicas.ts';
import noGuessableSecret from './security/no-guessable-secret.ts';
import noHostNamespace from './security/no-host-namespace.ts';
import noHostNetwork from './security/no-host-network.ts';
import noIdleNetwork from './migration/no-idle-network.ts';
import noIgnoredConfig from './migration/no-ignored-config.ts';
import noIgnoredFlag from './migration/no-ignored-flag.ts';
import noIgnoredSecretOption from './correctness/no-ignored-secret-option.ts';
import noIgnoredVariable from './migration/no-ignored-variable.ts';
import noImageOrBuild from './correctness/no-image-or-build.ts';
import noImplicitAttachable from './migration/no-implicit-attachable.ts';
import noInheritedDisable from './migration/no-inherited-disable.ts';
import noInvalidProjectName from './migration/no-invalid-project-name.ts';
import noIpamOptions from './migration/no-ipam-options.ts';
import noKeptEntry from './migration/no-kept-entry.ts';
import noKeptSecret from './security/no-kept-secret.ts';
import noLateExtends from './migration/no-late-extends.ts';
import noLateHealthcheck from './reliability/no-late-healthcheck.ts';
import noLaxWrites from './reliability/no-lax-writes.ts';
import noLeftoverVersion from './style/no-leftover-version.ts';
import noLimitBesideDeploy from './migration/no-limit-beside-deploy.ts';
import noLocalhostPeer from './reliability/no-localhost-peer.ts';
import noMaxReplicas from './migration/no-max-replicas.ts';
import noMergeConflict from './correctness/no-merge-conflict.ts';
import noMisfitTag from './migration/no-misfit-tag.ts';
import noMisplacedData from './reliability/no-misplaced-data.ts';
import noMisplacedFlag from './migration/no-misplaced-flag.ts';
import noMisplacedKey from './correctness/no-misplaced-key.ts';
import noMisreadGracePeriod from './migration/no-misread-grace-period.ts';
import noMisreadKey from './migration/no-misread-key.ts';
import noMisreadReference from './migration/no-misread-reference.ts';
import noMisreadSize from './migration/no-misread-size.ts';
import noMissedVariable from './migration/no-missed-variable.ts';
import noMissingFile from './correctness/no-missing-file.ts';
import noMissingHealthProgram from './reliability/no-missing-health-program.ts';
import noMissingMount from './reliability/no-missing-mount.ts';
import noMissingPassword from './reliability/no-missing-password.ts';
import noMissingPlatform from './correctness/no-missing-platform.ts';
import noMissingSecret from './migration/no-missing-secret.ts';
import noMissingStage from './reliability/no-missing-stage.ts';
import noMissingVariable from './correctness/no-missing-variable.ts';
import noMixedPortForms from './migration/no-mixed-port-forms.ts';
import noModeWithNetworks from './correctness/no-mode-with-networks.ts';
import noMountConflict from './correctness/no-mount-conflict.ts';
import noMountConsistency from './migration/no-mount-consistency.ts';
import noMountedSource from './reliability/no-mounted-source.ts';
import noMovingTag from './reliability/no-moving-tag.ts';
import noMultilineDefault from './migration/no-multiline-default.ts';
import noNameConflict from './correctness/no-name-conflict.ts';
import noNestedDefault from './migration/no-nested-default.ts';
import noNestedDemand from './migration/no-nested-demand.ts';
import noNewerKey from './correctness/no-newer-key.ts';
import noNumberForText from './migration/no-number-for-text.ts';
import noOddBoolean from './correctness/no-odd-boolean.ts';
import noOddMountOption from './migration/no-odd-mount-option.ts';
import noOldBuilder from './correctness/no-old-builder.ts';
import noOldWatchKey from './correctness/no-old-watch-key.ts';
import noOneLetterVolume from './migration/no-one-letter-volume.ts';
import noOpenContext from './reliability/no-open-context.ts';
import noOpenDefault from './migration/no-open-default.ts';
import noParsedOutput from './migration/no-parsed-output.ts';
import noPartialDown from './migration/no-partial-down.ts';
import noPartialList from './migration/no-partial-list.ts';
import noPassedOverFile from './correctness/no-passed-over-file.ts';
import noPlainScript from './reliability/no-plain-script.ts';
import noPlainSecret from './security/no-plain-secret.ts';
import noPortConflict from './reliability/no-port-conflict.ts';
import noPortOutOfRange from './migration/no-port-out-of-range.ts';
import noPrivilegeGain from './security/no-privilege-gain.ts';
import noPrivileged from './security/no-privileged.ts';
import noProjectNameVariable from './migration/no-project-name-variable.ts';
import noPsFilter from './migration/no-ps-filter.ts';
import noPsServices from './migration/no-ps-services.ts';
import noPsWithoutAll from './migration/no-ps-without-all.ts';
import noPublicDatabase from './security/no-public-database.ts';
import noPublicPort from './security/no-public-port.ts';
import noPublicSubnet from './reliability/no-public-subnet.ts';
import noQuotedValue from './reliability/no-quoted-value.ts';
import noRawDevice from './security/no-raw-device.ts';
import noRedefinedExternal from './migration/no-redefined-external.ts';
import noRedefinedResource from './migration/no-redefined-resource.ts';
import noRefusedDeploy from './migration/no-refused-deploy.ts';
import noRefusedEscape from './migration/no-refused-escape.ts';
import noRefusedSysctl from './reliability/no-refused-sysctl.ts';
import noRefusedValue from './migration/no-refused-value.ts';
import noRelativeDevice from './migration/no-relative-device.ts';
import noRemovedAnsibleModule from './migration/no-removed-ansible-module.ts';
import noRemovedFlag from './migration/no-removed-flag.ts';
import noRepeatedEntry from './migration/no-repeated-entry.ts';
import noRepeatedItem from './migration/no-repeated-item.ts';
import noRepeatedPort from './migration/no-repeated-port.ts';
import noReplacedList from './migration/no-replaced-list.ts';
import noRestartPolicy from './reliability/no-restart-policy.ts';
import noRestartWithoutCondition from './migration/no-restart-without-condition.ts';
import noRestartingJob from './reliability/no-restarting-job.ts';
import noRivalInterfaceName from './correctness/no-rival-interface-name.ts';
import noRivalKeys from './correctness/no-rival-keys.ts';
import noRivalLimits from './correctness/no-rival-limits.ts';
import noRootUser from './security/no-root-user.ts';
import noRunId from './migration/no-run-id.ts';
import noScaledName from './correctness/no-scaled-name.ts';
import noSecondAddress from './migration/no-second-address.ts';
import noSecondDefaultFile from './migration/no-second-default-file.ts';
import noSecondTarget from './migration/no-second-target.ts';
import noSecretInUrl from './security/no-secret-in-url.ts';
import noSecretMode from './migration/no-secret-mode.ts';
import noSecretWithoutSource from './migration/no-secret-without-source.ts';
import noSensitiveHostPath from './security/no-sensitive-host-path.ts';
import noShadowedEntry from './reliability/no-shadowed-entry.ts';
import noSharedData from './reliability/no-shared-data.ts';
import noSharedPropagation from './security/no-shared-propagation.ts';
import noSharedSetting from './migration/no-shared-setting.ts';
import noStackCollision from './reliability/no-stack-collision.ts';
import noStrayServices from './correctness/no-stray-services.ts';
import noSwarmDriver from './reliability/no-swarm-driver.ts';
import noTmpfsOverMount from './migration/no-tmpfs-over-mount.ts';
import noTrimmedProjectName from './migration/no-trimmed-project-name.ts';
import noUnconfinedProfile from './security/no-unconfined-profile.ts';
import noUncutCommand from './migration/no-uncut-command.ts';
import noUndeclaredConfig from './migration/no-undeclared-config.ts';
import noUnitlessDuration from './migration/no-unitless-duration.ts';
import noUnknownKey from './correctness/no-unknown-key.ts';
import noUnknownNetwork from './correctness/no-unknown-network.ts';
import noUnknownSecret from './correctness/no-unknown-secret.ts';
import noUnknownService from './correctness/no-unknown-service.ts';
import noUnknownVolume from './correctness/no-unknown-volume.ts';
import noUnlimitedCpu from './reliability/no-unlimited-cpu.ts';
import noUnlimitedLog from './reliability/no-unlimited-log.ts';
import noUnlimitedMemory from './reliability/no-unlimited-memory.ts';
import noUnlimitedProcesses from './reliability/no-unlimited-processes.ts';
import noUnpinnedImage from './reliability/no-unpinned-image.ts';
import noUnreachableService from './reliability/no-unreachable-service.ts';
import noUnreadFile from './correctness/no-unread-file.ts';
import noUnreadableSize from './migration/no-unreadable-size.ts';
import noUnsetValue from './migration/no-unset-value.ts';
import noUnsetVariable from './correctness/no-unset-variable.ts';
import noUnusedIgnore from './style/no-unused-ignore.ts';
import noUnusedResource from './correctness/no-unused-resource.ts';
import noUnusedVolume from './migration/no-unused-volume.ts';
import noUnwatchedPath from './correctness/no-unwatched-path.ts';
import noV1Check from './migration/no-v1-check.ts';
import noV1Command from './migration/no-v1-command.ts';
import noV1ContainerName from './migration/no-v1-container-name.ts';
import noV1Format from './migration/no-v1-format.ts';
import noV1ImageName from './migration/no-v1-image-name.ts';
import noV1Install from './migration/no-v1-install.ts';
import noV1Key from './migration/no-v1-key.ts';
import noV1Layout from './correctness/no-v1-layout.ts';
import noV1Volume from './migration/no-v1-volume.ts';
import noVainCondition from './reliability/no-vain-condition.ts';
import noVersion from './migration/no-version.ts';
import noVersionFlag from './migration/no-version-flag.ts';
import noVolatileData from './reliability/no-volatile-data.ts';
import noVolumesFromMode from './migration/no-volumes-from-mode.ts';
import noWatchWithoutTarget from './correctness/no-watch-without-target.ts';
import noWritableHostPath from './security/no-writable-host-path.ts';
import noWritableRoot from './security/no-writable-root.ts';
import noWrongPort from './reliability/no-wrong-port.ts';
import noYamlDirective from './migration/no-yaml-directive.ts';
import noYesBoolean from './migration/no-yes-boolean.ts';
import noYesVariable from './migration/no-yes-variable.ts';
import type { Rule } from './rule.ts';
import validContainerName from './reliability/valid-container-name.ts';
import validEnvFile from './correctness/valid-env-file.ts';
import validExtends from './correctness/valid-extends.ts';
import validIgnore from './style/valid-ignore.ts';
import validImageName from './reliability/valid-image-name.ts';
import validInclude from './correctness/valid-include.ts';
import validInterpolation from './correctness/valid-interpolation.ts';
import validProjectName from './correctness/valid-project-name.ts';
import validRestartPolicy from './reliability/valid-restart-policy.ts';
import validShape from './correctness/valid-shape.ts';
import validSubnet from './reliability/valid-subnet.ts';
import validYaml from './correctness/valid-yaml.ts';

/** Every rule, in the order of the alphabet. */
export const rules: readonly Rule[] = [
  noAbbreviatedFlag,
  noAnonymousVolume,
  noBareDependency,
  noBareIpv6,
  noBareKey,
  noBareNumber,
  noBareScale,
  noBase60,
  noBooleanLabel,
  noBrokenAddress,
  noCarriageReturn,
  noChangingNodeName,
  noCompatibilityFlag,
  noConfigToStack,
  noCountWithDeviceIds,
  noCpuDuration,
  noCpuPercent,
  noCutCommand,
  noCutHealthcheck,
  noDangerousCapability,
  noDatabaseAtEdge,
  noDebugMode,
  noDefaultCapabilities,
  noDependencyCycle,
  noDeprecatedFlag,
  noDevelopmentSetting,
  noDeviceWithoutCapabilities,
  noDeviceWithoutCount,
  noDisableFalse,
  noDiscardedLog,
  noDistantExtends,
  noDockerSocket,
  noDotenvDaemon,
  noDuplicateKey,
  noEmptyAlias,
  noEmptyBuild,
  noEmptyBuildLabel,
  noEmptyExternal,
  noEmptyFile,
  noEmptyFileList,
  noEmptyMountPart,
  noEmptyNetworkMode,
  noEmptyNetworks,
  noEmptyProfiles,
  noEmptySecret,
  noEndedVersion,
  noEnvBareName,
  noEnvColon,
  noEnvDollar,
  noEnvEscape,
  noEnvForeignReference,
  noEnvInvalidLine,
  noEnvLateDefinition,
  noEnvLineEnd,
  noEnvOddBlank,
  noEnvOddName,
  noEnvOpenBrace,
  noEnvOpenQuote,
  noEnvOperator,
  noEnvOverride,
  noEnvQuotedReference,
  noEnvRepeatedName,
  noEnvRequired,
  noEnvTabComment,
  noEnvTextAfterQuotes,
  noEnvUnsetReference,
  noExecutableTmpfs,
  noExtensionVariable,
  noExternalName,
  noExternalNameConflict,
  noExternalSecret,
  noFailingLogin,
  noFixedContainerName,
  noFolderAsFile,
  noForeignMountOption,
  noGlobalReplicas,
  noGuessableSecret,
  noHostNamespace,
  noHostNetwork,
  noIdleNetwork,
  noIgnoredConfig,
  noIgnoredFlag,
  noIgnoredSecretOption,
  noIgnoredVariable,
  noImageOrBuild,
  noImplicitAttachable,
  noInheritedDisable,
  noInvalidProjectName,
  noIpamOptions,
  noKeptEntry,
  noKeptSecret,
  noLateExtends,
  noLateHealthcheck,
  noLaxWrites,
  noLeftoverVersion,
  noLimitBesideDeploy,
  noLocalhostPeer,
  noMaxReplicas,
  noMergeConflict,
  noMisfitTag,
  noMisplacedData,
  noMisplacedFlag,
  noMisplacedKey,
  noMisreadGracePeriod,
  noMisreadKey,
  noMisreadReference,
  noMisreadSize,
  noMissedVariable,
  noMissingFile,
  noMissingHealthProgram,
  noMissingMount,
  noMissingPassword,
  noMissingPlatform,
  noMissingSecret,
  noMissingStage,
  noMissingVariable,
  noMixedPortForms,
  noModeWithNetworks,
  noMountConflict,
  noMountConsistency,
  noMountedSource,
  noMovingTag,
  noMultilineDefault,
  noNameConflict,
  noNestedDefault,
  noNestedDemand,
  noNewerKey,
  noNumberForText,
  noOddBoolean,
  noOddMountOption,
  noOldBuilder,
  noOldWatchKey,
  noOneLetterVolume,
  noOpenContext,
  noOpenDefault,
  noParsedOutput,
  noPartialDown,
  noPartialList,
  noPassedOverFile,
  noPlainScript,
  noPlainSecret,
  noPortConflict,
  noPortOutOfRange,
  noPrivilegeGain,
  noPrivileged,
  noProjectNameVariable,
  noPsFilter,
  noPsServices,
  noPsWithoutAll,
  noPublicDatabase,
  noPublicPort,
  noPublicSubnet,
  noQuotedValue,
  noRawDevice,
  noRedefinedExternal,
  noRedefinedResource,
  noRefusedDeploy,
  noRefusedEscape,
  noRefusedSysctl,
  noRefusedValue,
  noRelativeDevice,
  noRemovedAnsibleModule,
  noRemovedFlag,
  noRepeatedEntry,
  noRepeatedItem,
  noRepeatedPort,
  noReplacedList,
  noRestartPolicy,
  noRestartWithoutCondition,
  noRestartingJob,
  noRivalInterfaceName,
  noRivalKeys,
  noRivalLimits,
  noRootUser,
  noRunId,
  noScaledName,
  noSecondAddress,
  noSecondDefaultFile,
  noSecondTarget,
  noSecretInUrl,
  noSecretMode,
  noSecretWithoutSource,
  noSensitiveHostPath,
  noShadowedEntry,
  noSharedData,
  noSharedPropagation,
  noSharedSetting,
  noStackCollision,
  noStrayServices,
  noSwarmDriver,
  noTmpfsOverMount,
  noTrimmedProjectName,
  noUnconfinedProfile,
  noUncutCommand,
  noUndeclaredConfig,
  noUnitlessDuration,
  noUnknownKey,
  noUnknownNetwork,
  noUnknownSecret,
  noUnknownService,
  noUnknownVolume,
  noUnlimitedCpu,
  noUnlimitedLog,
  noUnlimitedMemory,
  noUnlimitedProcesses,
  noUnpinnedImage,
  noUnreachableService,
  noUnreadFile,
  noUnreadableSize,
  noUnsetValue,
  noUnsetVariable,
  noUnusedIgnore,
  noUnusedResource,
  noUnusedVolume,
  noUnwatchedPath,
  noV1Check,
  noV1Command,
  noV1ContainerName,
  noV1Format,
  noV1ImageName,
  noV1Install,
  noV1Key,
  noV1Layout,
  noV1Volume,
  noVainCondition,
  noVersion,
  noVersionFlag,
  noVolatileData,
  noVolumesFromMode,
  noWatchWithoutTarget,
  noWritableHostPath,
  noWritableRoot,
  noWrongPort,
  noYamlDirective,
  noYesBoolean,
  noYesVariable,
  validContainerName,
  validEnvFile,
  validExtends,
  validIgnore,
  validImageName,
  validInclude,
  validInterpolation,
  validProjectName,
  validRestartPolicy,
  validShape,
  validSubnet,
  validYaml,
];
