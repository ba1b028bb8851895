# Installs the libraries, headers, weights and a package config: find_package(entente) gives entente::extract and so on.
include(CMakePackageConfigHelpers)

install(TARGETS entente_types entente_graph entente_extract entente_exporters EXPORT entente_targets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(TARGETS entente_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY graph extract export DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/entente
        FILES_MATCHING PATTERN "*.h" PATTERN "weights" EXCLUDE)
install(DIRECTORY extract/weights/ DESTINATION ${CMAKE_INSTALL_DATADIR}/entente FILES_MATCHING PATTERN "*.weights")
install(EXPORT entente_targets NAMESPACE entente:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/entente)
configure_package_config_file(cmake/entente-config.cmake.in ${PROJECT_BINARY_DIR}/entente-config.cmake
                              INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/entente)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/entente-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/entente-config.cmake ${PROJECT_BINARY_DIR}/entente-config-version.cmake
              ${PROJECT_SOURCE_DIR}/cmake/FindDnnl.cmake
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/entente)
