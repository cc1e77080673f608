#include "app/png.h"

#include <fstream>

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif
#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STBI_WRITE_NO_STDIO
#include <stb_image_write.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace alur::app {

bool writePng(const std::filesystem::path& file, const std::vector<unsigned char>& rgb, int width,
              int height) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    const auto write = [](void* to, void* bytes, int size) {
        static_cast<std::ofstream*>(to)->write(static_cast<const char*>(bytes), size);
    };
    return stbi_write_png_to_func(write, &out, width, height, 3, rgb.data(), width * 3) != 0 &&
           out.flush().good();
}

} // namespace alur::app
