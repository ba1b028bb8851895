# What each consumer opens, for the hostile graph and for that of a text; and, by `ctest -C scale`, how large graphs fare.
foreach(folder ${samples} ${samples}-text)
  string(REPLACE ${samples} "" suffix ${folder})
  string(REPLACE "-" "." suffix "${suffix}")
  foreach(script_and_consumers
      "check xmllint networkx igraph gexf rdflib pyld turtle csv neo4j_csv cypher"
      "check_dot graphviz svg"
      "check_rdf jsonld_js jsonld_java titanium rdf4j"
      "check_js graphology_graphml graphology_gexf"
      "check_gephi gephi_graphml gephi_gexf gephi_parsers")
    string(REPLACE " " ";" consumers ${script_and_consumers})
    list(POP_FRONT consumers script)
    foreach(consumer ${consumers})
      add_test(NAME consumers.${consumer}${suffix}
               COMMAND ${ENTENTE_SYSTEM_PYTHON} -B ${CMAKE_CURRENT_SOURCE_DIR}/${script}.py ${consumer} ${folder})
      set_tests_properties(consumers.${consumer}${suffix} PROPERTIES
        FIXTURES_REQUIRED consumer_samples SKIP_RETURN_CODE 77 TIMEOUT 120)
      if(consumer MATCHES "gephi|jsonld_java|titanium|rdf4j")
        set_tests_properties(consumers.${consumer}${suffix} PROPERTIES LABELS jvm)
      endif()
    endforeach()
  endforeach()
endforeach()
foreach(consumer scale_bytes scale_networkx scale_igraph scale_sfdp)
  add_test(NAME consumers.${consumer} CONFIGURATIONS scale
           COMMAND ${ENTENTE_SYSTEM_PYTHON} -B ${CMAKE_CURRENT_SOURCE_DIR}/check_scale.py ${consumer} ${samples}-large
                   $<TARGET_FILE:write_samples>)
  set_tests_properties(consumers.${consumer} PROPERTIES
    SKIP_RETURN_CODE 77 TIMEOUT 600 RESOURCE_LOCK large_samples)
endforeach()
