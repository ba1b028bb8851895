#define ENTENTE_KERNELS skylake_avx512
#include "extract/analyzer/kernels_body.h"
